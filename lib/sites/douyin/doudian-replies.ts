import { matchEndpoint } from '../../reading/observed/endpoint'
import { noFacts, type ObservedFacts } from '../../reading/observed/facts'
import { parseReply } from '../../reading/observed/reply-json'
import { DOUDIAN_ENDPOINTS } from './doudian-endpoints'
import { detailReply, listReply } from './observed/after-sale-reply'
import { analysisReply, overviewReply } from './observed/score-reply'

/**
 * The facts of one reply that a page of 抖店 received; `null` when the address is not on the table or the text is no
 * JSON. `url` is the address asked for, with or without its query. Never throws.
 */
export function parseDoudianReply(url: string, text: string): ObservedFacts | null {
  const match = matchEndpoint(DOUDIAN_ENDPOINTS, { url })
  const reply = match ? parseReply(text) : undefined
  if (!match || reply === undefined) return null
  const facts = noFacts('douyin')
  switch (match.endpoint.what) {
    case 'list':
      return { ...facts, afterSales: listReply(reply) }
    case 'detail':
      return { ...facts, afterSales: detailReply(reply, match.address) }
    case 'overview':
      return { ...facts, score: overviewReply(reply) }
    default:
      return { ...facts, score: analysisReply(reply) }
  }
}
