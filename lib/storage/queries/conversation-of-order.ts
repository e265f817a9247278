import type { Platform } from '../../schema/platform'
import type { HufenDb } from '../db'
import type { ConversationRow } from '../tables/conversations'

/** The chat last read in which an order stood beside; `null` if none was read. */
export async function conversationOfOrder(
  db: HufenDb,
  platform: Platform,
  orderId: string,
): Promise<ConversationRow | null> {
  const rows = await db.conversations.where('orderIds').equals(orderId).sortBy('readAt')
  return rows.filter((row) => row.platform === platform).at(-1) ?? null
}
