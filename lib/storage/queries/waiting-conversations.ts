import { epochOf, timeOf } from '../../domain/time'
import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'
import { messagesOfChat } from '../repositories/messages-repo'
import type { ConversationKey } from '../tables/conversations'
import type { ConversationWithMessages } from './conversation-with-messages'

const WITHIN_MS = 24 * 3_600_000
/** Keys looked through for the chats they are of. */
const LOOKED_AT = 5000
const MOST_MESSAGES = 200

/**
 * The chats whose last message is of the 24 hours before `now`, the last spoken in first, at most `limit`, each with its
 * last 200 messages, oldest first. `shopKey` `null` = of all shops. A message of unknown time counts from when it was
 * first read. Reads keys by index, then those chats alone.
 */
export async function waitingConversations(
  db: HufenDb,
  { now, shopKey, limit = 100 }: { now: Time; shopKey: string | null; limit?: number },
): Promise<ConversationWithMessages[]> {
  const keys = await recentChats(db, timeOf(epochOf(now) - WITHIN_MS))
  const rows = (await db.conversations.bulkGet(keys)).filter((row) => row !== undefined)
  const wanted = rows.filter((row) => shopKey === null || row.shopKey === shopKey).slice(0, limit)
  return await Promise.all(
    wanted.map(async (conversation) => {
      const messages = await messagesOfChat(db, [conversation.platform, conversation.conversationKey])
      return { conversation, messages: messages.slice(-MOST_MESSAGES) }
    }),
  )
}

async function recentChats(db: HufenDb, from: Time): Promise<ConversationKey[]> {
  const keys = await db.messages.where('heldFrom').aboveOrEqual(from).reverse().limit(LOOKED_AT).primaryKeys()
  const chats = new Map(
    keys.map(([platform, key]): [string, ConversationKey] => [`${platform} ${key}`, [platform, key]]),
  )
  return [...chats.values()]
}
