/** One read endpoint whose replies may be looked at. Everything else is left alone. */
export interface ObservedEndpoint {
  host: string
  /** Lower case. The whole path, or its beginning when it ends with `/` or `.`. */
  path: string
  what: string
  /** Words that must stand in the request (URL or body): for a gateway whose path does not say what is asked. */
  marker?: string
  /** Query parameters that name the record; every other one is dropped before the reply is handed on. */
  keep?: readonly string[]
}

export interface EndpointMatch {
  endpoint: ObservedEndpoint
  /** Origin and path of the request, with the parameters worth keeping and nothing else. */
  address: string
}

// Both worlds load this file: the page may replace the global later.
const { URL } = globalThis

/**
 * Which row of the table a request belongs to; `null` for none, also for an address that can't be parsed.
 * A relative address needs `base`. Cheap where nothing matches: no URL is parsed then.
 */
export function matchEndpoint(
  table: readonly ObservedEndpoint[],
  asked: { url: string; base?: string; body?: string },
): EndpointMatch | null {
  const lower = asked.url.toLowerCase()
  for (const endpoint of table) {
    if (!lower.includes(endpoint.path)) continue
    const { marker } = endpoint
    if (marker && !asked.url.includes(marker) && !asked.body?.includes(marker)) continue
    const address = addressOf(endpoint, asked)
    if (address) return { endpoint, address }
  }
  return null
}

function addressOf(
  { host, path, marker, keep = [] }: ObservedEndpoint,
  asked: { url: string; base?: string },
): string | null {
  try {
    const url = new URL(asked.url, asked.base)
    const at = url.pathname.toLowerCase()
    const samePath = /[/.]$/.test(path) ? at.startsWith(path) : at === path
    if (url.protocol !== 'https:' || url.host !== host || !samePath) return null
    const kept = keep.flatMap((name) => {
      const value = url.searchParams.get(name)
      return value ? [`${name}=${encodeURIComponent(value)}`] : []
    })
    if (marker) kept.push(marker)
    return url.origin + url.pathname + (kept.length > 0 ? `?${kept.join('&')}` : '')
  } catch {
    return null
  }
}
