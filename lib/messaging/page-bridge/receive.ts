import { matchEndpoint, type ObservedEndpoint } from '../../reading/observed/endpoint'
import { REPLY_MAX, type ObservedReply } from './bridge-terms'

const URL_MAX = 500

/** Replies in a burst, and how many a second after it. A console at work makes a few a minute. */
const BURST = 30
const PER_SECOND = 2
/** Characters taken in one stretch of ten seconds, over all replies. */
const STRETCH_MS = 10_000
const STRETCH_CHARS = 4 * REPLY_MAX

export interface ReceiveOptions {
  endpoints: readonly ObservedEndpoint[]
  /** Milliseconds of a clock that never goes back. */
  now: () => number
  onReply: (reply: ObservedReply) => void
}

/**
 * Takes what the page's world hands up, which may be anything at all: only a well-formed reply of a listed endpoint
 * passes, within a size and a rate; the rest is dropped in silence. Never throws for what it is given.
 */
export function createReceiver({ endpoints, now, onReply }: ReceiveOptions): (data: unknown) => void {
  const allows = createAllowance(now)
  return (data) => {
    if (!allows(sizeOf(data))) return
    if (!isReply(data)) return
    const match = matchEndpoint(endpoints, { url: data.url })
    if (match) onReply({ url: match.address, text: data.text })
  }
}

/** All that may come up the port. By hand: the two fields are not worth a quarter of a content script's bytes. */
function isReply(data: unknown): data is ObservedReply {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  const { url, text, ...more } = data as Partial<Record<keyof ObservedReply, unknown>>
  if (typeof url !== 'string' || typeof text !== 'string' || Object.keys(more).length > 0) return false
  return url.length >= 1 && url.length <= URL_MAX && text.length >= 2 && text.length <= REPLY_MAX
}

function sizeOf(data: unknown): number {
  const text = typeof data === 'object' && data !== null && 'text' in data ? data.text : null
  return typeof text === 'string' ? text.length : 0
}

/** A bucket that refills, with a cap on characters beside it. Junk is counted too. */
function createAllowance(now: () => number): (chars: number) => boolean {
  let tokens = BURST
  let last = now()
  let stretch = { from: last, chars: 0 }
  return (chars) => {
    const at = now()
    tokens = Math.min(BURST, tokens + ((at - last) / 1000) * PER_SECOND)
    last = at
    if (at - stretch.from > STRETCH_MS) stretch = { from: at, chars: 0 }
    if (tokens < 1 || stretch.chars + chars > STRETCH_CHARS) return false
    tokens -= 1
    stretch.chars += chars
    return true
  }
}
