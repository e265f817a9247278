import type { BrowserContext, ConsoleMessage, Page, Request, WebError } from '@playwright/test'

/** Collects what must never happen during a test: errors anywhere, and requests made by the extension. */
export class Watch {
  readonly errors: string[] = []
  readonly requests: string[] = []
  private readonly watched = new WeakSet<Page>()
  private readonly onConsole = (message: ConsoleMessage) => this.noteConsole(message)
  private readonly onError = (error: WebError) =>
    this.note(error.page()?.url() ?? 'a page', String(error.error()))
  private readonly onRequest = (request: Request) => this.noteRequest(request)
  private readonly onPage = (page: Page) => void this.watchScripts(page)

  constructor(
    private readonly context: BrowserContext,
    private readonly extensionId: string,
  ) {
    context.on('console', this.onConsole)
    context.on('weberror', this.onError)
    context.on('request', this.onRequest)
    context.on('page', this.onPage)
  }

  /** Looks away: the browser goes on for the next test. */
  stop(): void {
    this.context.off('console', this.onConsole)
    this.context.off('weberror', this.onError)
    this.context.off('request', this.onRequest)
    this.context.off('page', this.onPage)
  }

  /** Must have settled before the page is sent anywhere, or its first requests are not seen. */
  async watchScripts(page: Page): Promise<void> {
    if (this.watched.has(page)) return
    this.watched.add(page)
    const session = await this.context.newCDPSession(page)
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const scripts = scriptsOf(initiator.stack)
      const ours = scripts.length > 0 && scripts.every((url) => url.startsWith(this.origin))
      if (ours && isOutside(request.url)) this.requests.push(`content script → ${request.url}`)
    })
    await session.send('Network.enable')
  }

  private get origin(): string {
    return `chrome-extension://${this.extensionId}`
  }

  private noteConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'assert') return
    this.note(message.location().url || message.page()?.url() || 'a worker', message.text())
  }

  private note(where: string, what: string): void {
    this.errors.push(`${where}: ${what}`)
  }

  private noteRequest(request: Request): void {
    if (!isOutside(request.url())) return
    const maker = makerOf(request)
    if (maker.startsWith(this.origin)) this.requests.push(`${maker} → ${request.url()}`)
  }
}

interface Stack {
  callFrames: { url: string }[]
  parent?: Stack
}

function scriptsOf(stack: Stack | undefined): string[] {
  if (!stack) return []
  return [...stack.callFrames.map(({ url }) => url), ...scriptsOf(stack.parent)].filter(Boolean)
}

function isOutside(url: string): boolean {
  return /^(https?|wss?|ftp):/.test(url)
}

function makerOf(request: Request): string {
  try {
    return request.serviceWorker()?.url() ?? request.frame().url()
  } catch {
    // A navigation that has no frame yet.
    return ''
  }
}
