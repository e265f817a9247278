/** Milliseconds: between two reads at least, and until a hidden or unpainted page is read without a frame. */
const APART = 60
/** Milliseconds between two reads at least while a refusal is being filled in: the verdict follows within a frame. */
const APART_AT_ONCE = 6
const UNPAINTED = 400

/**
 * Runs a reading after the next paint, in a task of its own: style is clean then, so that looking at what is
 * visible costs no layout. Requests in between are one.
 */
export class ReadScheduler {
  private requested = false
  private atOnce = false
  private last = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private frame = 0
  private readonly channel = new MessageChannel()

  constructor(
    private readonly read: () => void,
    signal: AbortSignal,
  ) {
    this.channel.port1.addEventListener('message', () => this.run())
    this.channel.port1.start()
    signal.addEventListener('abort', () => {
      this.clear()
      this.channel.port1.close()
    })
  }

  request(): void {
    if (this.requested) return
    this.requested = true
    const wait = this.last + APART - performance.now()
    if (wait > 0) this.timer = setTimeout(() => this.afterPaint(), wait)
    else this.afterPaint()
  }

  /**
   * The same without waiting for a paint, nor for what the console does next with the agent's step: what was just
   * filled in is judged at once.
   */
  requestAtOnce(): void {
    if (this.atOnce) return
    this.clear()
    this.requested = true
    this.atOnce = true
    const wait = this.last + APART_AT_ONCE - performance.now()
    if (wait > 0) this.timer = setTimeout(() => this.run(), wait)
    else queueMicrotask(() => this.run())
  }

  private afterPaint(): void {
    this.timer = setTimeout(() => this.run(), UNPAINTED)
    if (document.hidden) return
    this.frame = requestAnimationFrame(() => this.channel.port2.postMessage(null))
  }

  private run(): void {
    if (!this.requested) return
    this.clear()
    this.last = performance.now()
    this.read()
  }

  private clear(): void {
    this.requested = false
    this.atOnce = false
    clearTimeout(this.timer)
    cancelAnimationFrame(this.frame)
  }
}
