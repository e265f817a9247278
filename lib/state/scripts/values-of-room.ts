import type { Values } from '../../reply/fill-script'
import { belongsToChat, chatValues, ticketValues } from '../../reply/ticket-values'
import type { Conversation } from '../../schema/conversation'
import type { TabView } from '../../schema/tab-view'
import { valueOf, type Room } from '../room'

/** What the tab in front can fill into a script: its ticket, where that is shown to be this buyer's, else its chat. */
export function valuesOfRoom({
  tab,
  ticket,
  conversation,
}: Pick<Room, 'tab' | 'ticket' | 'conversation'>): Values {
  if (tab.status !== 'view') return {}
  const chat = valueOf(conversation) ?? unreadChatOf(tab.view)
  const known = valueOf(ticket) ?? null
  return known !== null && belongsToChat(known, chat) ? ticketValues(known) : chatValues(chat)
}

/** A chat whose messages are not stored yet is still a chat: only its own buyer's ticket may speak. */
function unreadChatOf({ platform, conversationKey, orderIds }: TabView): Conversation | null {
  if (conversationKey === null) return null
  return { platform, conversationKey, orderIds, shopName: null, buyerKey: null, messages: [] }
}
