import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'
import type { MessageRow } from '../tables/messages'

/** Rows looked through for buyers' texts among them. */
const LOOKED_AT = 12_000

/**
 * Buyers' texts held since `from`, the newest first, at most `limit`, out of the newest 12,000 messages. Read by index, a
 * row at a time, so that whoever asks does not stand still.
 */
export async function askedQuestions(
  db: HufenDb,
  { from, limit }: { from: Time; limit: number },
): Promise<MessageRow[]> {
  let looked = 0
  return await db.messages
    .where('heldFrom')
    .aboveOrEqual(from)
    .reverse()
    .until(() => (looked += 1) > LOOKED_AT)
    .filter((row) => row.from === 'buyer' && row.kind === 'text' && row.text.trim() !== '')
    .limit(limit)
    .toArray()
}
