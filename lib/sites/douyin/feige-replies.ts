import { matchEndpoint } from '../../reading/observed/endpoint'
import { noFacts, type ObservedFacts } from '../../reading/observed/facts'
import { parseReply } from '../../reading/observed/reply-json'
import { FEIGE_ENDPOINTS } from './feige-endpoints'
import { conversationsReply, sessionReply } from './observed/chat-reply'

/**
 * The facts of one reply that a page of 飞鸽 received; `null` when the address is not on the table or the text is no
 * JSON. `url` is the address asked for, with or without its query. Never throws.
 */
export function parseFeigeReply(url: string, text: string): ObservedFacts | null {
  const match = matchEndpoint(FEIGE_ENDPOINTS, { url })
  const reply = match ? parseReply(text) : undefined
  if (!match || reply === undefined) return null
  const facts = noFacts('douyin')
  return match.endpoint.what === 'session'
    ? { ...facts, shop: sessionReply(reply) }
    : { ...facts, messageTimes: conversationsReply(reply) }
}
