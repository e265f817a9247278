import { Dexie } from 'dexie'
import type { Platform } from '../../schema/platform'
import type { HufenDb } from '../db'
import { byTime } from '../message-order'
import type { ConversationRow } from '../tables/conversations'
import type { MessageRow } from '../tables/messages'

export interface ConversationWithMessages {
  conversation: ConversationRow
  /** Oldest first. A message of unknown time stands where it was first read. */
  messages: MessageRow[]
}

/** A chat with its last `limit` messages; `null` if it was never read, or purged. */
export async function conversationWithMessages(
  db: HufenDb,
  [platform, conversationKey]: [Platform, string],
  limit = 50,
): Promise<ConversationWithMessages | null> {
  const conversation = await db.conversations.get([platform, conversationKey])
  if (!conversation) return null
  const messages = await db.messages
    .where('[platform+conversationKey+id]')
    .between([platform, conversationKey], [platform, conversationKey, Dexie.maxKey])
    .toArray()
  return { conversation, messages: messages.sort(byTime).slice(-limit) }
}
