import type { TabView } from '../schema/tab-view'

/** Milliseconds: rest before a report, and after which the same view is said again as still true. */
const REST = 120
const SAY_AGAIN = 60_000

/** Reports what the page shows, when it has changed and come to rest. */
export class ViewReporter {
  private timer: ReturnType<typeof setTimeout> | undefined
  private said = ''
  private saidAt = 0

  constructor(
    private readonly view: () => TabView,
    private readonly report: (view: TabView) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer))
  }

  touch(): void {
    this.timer ??= setTimeout(() => this.tell(), REST)
  }

  private tell(): void {
    this.timer = undefined
    const view = this.view()
    const text = JSON.stringify({ ...view, readAt: null })
    const now = performance.now()
    if (text === this.said && now - this.saidAt < SAY_AGAIN) return
    this.said = text
    this.saidAt = now
    this.report(view)
  }
}
