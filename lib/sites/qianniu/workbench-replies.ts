import { matchEndpoint } from '../../reading/observed/endpoint'
import { noFacts, type ObservedFacts } from '../../reading/observed/facts'
import { parseReply } from '../../reading/observed/reply-json'
import { WORKBENCH_ENDPOINTS } from './workbench-endpoints'
import { detailReply, listReply } from './observed/dispute-reply'
import { g1ListReply } from './observed/g1-list-reply'
import { scoreReply } from './observed/score-reply'

/**
 * The facts of one reply that a page of 千牛 received; `null` when the address is not on the table or the text is no
 * JSON. The score report's address need not name its component when the reply does. Never throws.
 */
export function parseWorkbenchReply(url: string, text: string): ObservedFacts | null {
  const what = matchEndpoint(WORKBENCH_ENDPOINTS, { url, body: text })?.endpoint.what
  const reply = what ? parseReply(text) : undefined
  if (!what || reply === undefined) return null
  const facts = noFacts('qianniu')
  switch (what) {
    case 'list':
      return { ...facts, afterSales: listReply(reply) }
    case 'detail':
      return { ...facts, afterSales: detailReply(reply) }
    case 'g1-list':
      return { ...facts, afterSales: g1ListReply(reply) }
    default:
      return { ...facts, score: scoreReply(reply) }
  }
}
