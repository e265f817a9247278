import type { Message } from '../../schema/conversation'
import type { Time } from '../../schema/time'
import type { ConversationKey } from '../tables/conversations'
import type { MessageRow } from '../tables/messages'

/** Where and when a message was read. */
export interface MessageReading {
  conversation: ConversationKey
  readAt: Time
  place: number
}

/** A message as first read stays; a later reading only tells what was unknown (its time, its agent). */
export function mergeMessage(
  stored: MessageRow | undefined,
  message: Message,
  { conversation: [platform, conversationKey], readAt, place }: MessageReading,
): MessageRow {
  if (!stored) {
    const heldFrom = message.at ?? readAt
    return { ...message, platform, conversationKey, firstReadAt: readAt, place, heldFrom }
  }
  if (stored.at !== null && stored.agentKey !== null) return stored
  const at = stored.at ?? message.at
  const agentKey = stored.agentKey ?? message.agentKey
  if (at === stored.at && agentKey === stored.agentKey) return stored
  return { ...stored, at, agentKey, heldFrom: at ?? stored.heldFrom }
}
