import { matchEndpoint, type ObservedEndpoint } from '../../../reading/observed/endpoint'
import { REPLY_MAX } from '../bridge-terms'
import type { Outlet } from '../page-outlet'

/** What the three tees ask and tell. */
export interface ReplySink {
  /** The address to hand on when this request is on the table and somebody listens, else `null`. */
  match(url: string, body?: unknown): string | null
  /** A reply's text as the page received it; longer ones are dropped. */
  take(address: string, text: string): void
  /** A reply that the page holds parsed. Its large integers are damaged already, so they are left out. */
  takeParsed(address: string, reply: unknown): void
}

const { stringify } = JSON
const { URLSearchParams: NativeParams, location } = globalThis

/** A sink for one table of endpoints. May throw where the page has meddled: every caller swallows. */
export function createSink(table: readonly ObservedEndpoint[], outlet: Outlet): ReplySink {
  const take = (url: string, text: string) => {
    if (text && text.length <= REPLY_MAX) outlet.post({ url, text })
  }
  return {
    take,
    match: (url, body) =>
      outlet.isOpen()
        ? (matchEndpoint(table, { url, base: location.href, body: bodyText(body) })?.address ?? null)
        : null,
    takeParsed: (address, reply) => take(address, stringify(reply, dropUnsafe)),
  }
}

function bodyText(body: unknown): string {
  return typeof body === 'string' || body instanceof NativeParams ? `${body}` : ''
}

function dropUnsafe(_key: string, value: unknown): unknown {
  const damaged = typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER
  return damaged ? null : value
}
