import type { Conversation } from '../../schema/conversation'
import type { RefusalCase } from '../refusal-case'

/** The chat with the ticket's own buyer; `null` when it was not read, or is another buyer's. */
export function chatOfCase({ conversation, afterSale }: RefusalCase): Conversation | null {
  const chatKey = conversation?.buyerKey ?? null
  const ticketKey = afterSale?.buyerKey ?? null
  return chatKey !== null && ticketKey !== null && chatKey !== ticketKey ? null : conversation
}
