import type { ObservedEndpoint } from '../../../reading/observed/endpoint'
import { openOutlet } from '../page-outlet'
import { createSink } from './reply-sink'
import { teeFetch } from './tee-fetch'
import { teeJsonp } from './tee-jsonp'
import { teeXhr } from './tee-xhr'

/**
 * Starts looking at the replies of the endpoints on the table, in the page's own world. Call once, before page
 * code runs. Never sends, changes, repeats or breaks a request.
 */
export function startTee(table: readonly ObservedEndpoint[]): void {
  const sink = createSink(table, openOutlet())
  teeFetch(sink)
  teeXhr(sink)
  teeJsonp(sink)
}
