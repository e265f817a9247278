import { Dexie } from 'dexie'
import type { Message } from '../../schema/conversation'
import type { CaptureContext } from '../capture-context'
import type { HufenDb } from '../db'
import { mergeMessage } from '../merge/merge-message'
import { readNewMessages } from '../merge/read-new-messages'
import { byTime } from '../message-order'
import type { ConversationKey } from '../tables/conversations'
import type { MessageKey, MessageRow } from '../tables/messages'

/** A message before and after a capture; `before` is undefined for a new one. */
export interface MessageStep {
  before: MessageRow | undefined
  after: MessageRow
}

/** What a capture changed in a chat. */
export interface ChatChange {
  /** What was written. */
  steps: MessageStep[]
  /** All that was stored of the chat and all that is, both oldest first. */
  before: MessageRow[]
  now: MessageRow[]
}

/**
 * Adds what is new, with what it says, fills what was unknown, never adds one twice. Messages older than what retention
 * has already purged are left out. `null` = nothing was new.
 */
export async function storeMessages(
  db: HufenDb,
  { conversation, messages }: { conversation: ConversationKey; messages: readonly Message[] },
  context: CaptureContext,
): Promise<ChatChange | null> {
  const merged = await mergedOf(db, { conversation, messages }, context)
  if (merged.length === 0) return null
  const before = await messagesOfChat(db, conversation)
  const steps = withReadings(merged, before, context)
  await db.messages.bulkPut(steps.map(({ after }) => after))
  const written = new Map(steps.map(({ after }) => [after.id, after]))
  const kept = before.filter(({ id }) => !written.has(id))
  return { steps, before, now: [...kept, ...written.values()].sort(byTime) }
}

/** All that is stored of a chat, oldest first. */
export async function messagesOfChat(
  db: HufenDb,
  [platform, conversationKey]: ConversationKey,
): Promise<MessageRow[]> {
  const rows = await db.messages
    .where('[platform+conversationKey+id]')
    .between([platform, conversationKey, Dexie.minKey], [platform, conversationKey, Dexie.maxKey])
    .toArray()
  return rows.sort(byTime)
}

/** Those that are new or tell more than before. */
async function mergedOf(
  db: HufenDb,
  { conversation, messages }: { conversation: ConversationKey; messages: readonly Message[] },
  { readAt, purgedBefore }: CaptureContext,
): Promise<MessageStep[]> {
  const kept = messages.filter(({ at }) => at === null || purgedBefore === null || at >= purgedBefore)
  const byId = new Map(kept.map((message, place) => [message.id, { message, place }]))
  const keys = [...byId.keys()].map((id): MessageKey => [...conversation, id])
  const stored = await db.messages.bulkGet(keys)
  const steps = [...byId.values()].map(({ message, place }, index): MessageStep => {
    const before = stored[index]
    return { before, after: mergeMessage(before, message, { conversation, readAt, place }) }
  })
  return steps.filter(({ before, after }) => before !== after)
}

function withReadings(
  steps: MessageStep[],
  stored: readonly MessageRow[],
  { read }: CaptureContext,
): MessageStep[] {
  if (!read) return steps
  const added = steps.flatMap(({ before, after }) => (before ? [] : after))
  const readings = readNewMessages(stored, added, read)
  return steps.map(({ before, after }) => {
    const reading = before ? undefined : readings.get(after.id)
    return { before, after: reading ? { ...after, reading } : after }
  })
}
