import type { Message } from '../../schema/conversation'
import type { CaptureContext } from '../capture-context'
import type { HufenDb } from '../db'
import { mergeMessage } from '../merge/merge-message'
import type { ConversationKey } from '../tables/conversations'
import type { MessageKey, MessageRow } from '../tables/messages'

/** A message before and after a capture; `before` is undefined for a new one. */
export interface MessageStep {
  before: MessageRow | undefined
  after: MessageRow
}

/**
 * Adds what is new, fills what was unknown, never adds one twice. Messages older than what retention has
 * already purged are left out. Returns what it wrote.
 */
export async function storeMessages(
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
  const written = steps.filter(({ before, after }) => before !== after)
  if (written.length > 0) await db.messages.bulkPut(written.map(({ after }) => after))
  return written
}
