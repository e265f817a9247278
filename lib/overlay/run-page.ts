import { pageAt } from '../reading/read-page'
import type { Site } from '../reading/site'
import { PageSession } from './page-session'
import { passReply, sessionWindow } from './session-frame'
import type { MakePart } from './session-part'
import type { SessionPorts } from './session-ports'

/** The way by which replies that the page received come in. */
export interface ReplyBridge {
  connect: () => void
}

export interface RunPageOptions {
  site: Site
  /** What this app's session does beside reading. */
  part: MakePart
  ports: SessionPorts
  /** Must be opened before the page's own code runs; it stays shut until `connect`. Absent = no reply is of use. */
  openBridge?: (onReply: (reply: { url: string; text: string }) => void) => ReplyBridge
  signal: AbortSignal
}

/** Runs 护分 in one frame. A same-origin frame inside a page of ours is read by the page above it. */
export function runPage({ site, part, ports, openBridge, signal }: RunPageOptions): void {
  const owner = sessionWindow(window, (url) => pageAt(site, url) !== null)
  if (owner !== window) {
    const bridge = openBridge?.((reply) => passReply(owner, reply))
    ports.settings().then(
      ({ observeReplies }) => observeReplies && bridge?.connect(),
      () => undefined,
    )
    return
  }
  let session: PageSession | null = null
  const bridge = openBridge?.(({ url, text }) => session?.observe(url, text))
  whenParsed(() => {
    if (signal.aborted) return
    session = new PageSession({ site, part, ports, openReplies: () => bridge?.connect(), signal })
    session.start()
  })
}

function whenParsed(run: () => void): void {
  if (document.readyState !== 'loading') return run()
  document.addEventListener('DOMContentLoaded', run, { once: true })
}
