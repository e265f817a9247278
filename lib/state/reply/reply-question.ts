import type { Conversation } from '../../schema/conversation'
import type { Fen } from '../../schema/money'
import type { Policy } from '../../schema/policy'
import type { TabView } from '../../schema/tab-view'
import type { Ticket } from '../room'
import type { ReplyQuestion } from './reply-desk'

/** What the page shows and what is stored of it; the rest of a question is the shop's. */
export function seenOf(
  view: TabView,
  { ticket, conversation }: { ticket: Ticket | null; conversation: Conversation | null },
): Pick<ReplyQuestion, 'platform' | 'chat' | 'conversation' | 'ticket'> {
  const { platform, page, conversationKey } = view
  const isChat = page === 'douyin/chat' || page === 'qianniu/chat'
  if (conversationKey === null)
    return { platform, chat: isChat ? 'none' : 'no-chat', conversation: null, ticket }
  if (conversation !== null) return { platform, chat: 'read', conversation, ticket }
  return { platform, chat: 'unread', conversation: emptyChatOf(view), ticket }
}

/** A chat whose messages are not stored yet is still a chat: only its own buyer's ticket may speak. */
function emptyChatOf({ platform, conversationKey, orderIds }: TabView): Conversation {
  return { platform, conversationKey, orderIds, shopName: null, buyerKey: null, messages: [] }
}

/** What question this is: as long as it stays, the replies stay in their places. */
export function situationOf({ platform, conversation, ticket }: ReturnType<typeof seenOf>): string {
  const last = conversation?.messages.findLast(({ from }) => from === 'buyer')
  return JSON.stringify([platform, conversation?.conversationKey, last?.id, ticket?.afterSaleId])
}

/** What may still be given on one order as goodwill: the lower of what an order and what is left of the day allow. */
export function goodwillOf({ compensationQuota }: Policy): Fen | null {
  const { perOrderFen, perDayFen, usedTodayFen } = compensationQuota ?? {}
  const leftToday = perDayFen == null ? null : Math.max(0, perDayFen - (usedTodayFen ?? 0))
  if (perOrderFen == null) return leftToday
  return leftToday === null ? perOrderFen : Math.min(perOrderFen, leftToday)
}
