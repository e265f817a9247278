import { Dexie } from 'dexie'
import type { HufenDb } from '../db'
import type { ConversationKey } from '../tables/conversations'
import type { TextLabelRow } from '../tables/text-labels'

/** Every label that is kept, the newest first. */
export async function textLabels(db: HufenDb): Promise<TextLabelRow[]> {
  return await db.textLabels.orderBy('at').reverse().toArray()
}

/** The labels of one chat, by message id. */
export async function textLabelsOfChat(
  db: HufenDb,
  [platform, conversationKey]: ConversationKey,
): Promise<Record<string, TextLabelRow>> {
  const rows = await db.textLabels
    .where('[platform+conversationKey+messageId]')
    .between([platform, conversationKey, Dexie.minKey], [platform, conversationKey, Dexie.maxKey])
    .toArray()
  return Object.fromEntries(rows.map((row) => [row.messageId, row]))
}
