import { Dexie } from 'dexie'
import { roundCountsOf, shiftSums } from '../counts/round-counts'
import type { HufenDb } from '../db'
import { byTime } from '../message-order'
import type { ConversationRow } from '../tables/conversations'
import type { MessageRow } from '../tables/messages'
import type { MessageStep } from './messages-repo'

/**
 * The rounds of a chat after a capture: what they were, less what its messages gave before, plus what they give now.
 * Messages purged meanwhile are in neither, so what they gave stays.
 */
export async function roundsAfter(
  db: HufenDb,
  { stored, row, steps }: { stored: ConversationRow | undefined; row: ConversationRow; steps: MessageStep[] },
): Promise<Pick<ConversationRow, 'rounds' | 'waiting'>> {
  const grown = steps.length > 0 || (stored?.waiting === true && row.readAt > stored.readAt)
  if (!grown) return stored ? standing(stored) : { rounds: {}, waiting: false }
  const now = await messagesOf(db, row)
  const added = roundCountsOf(now.toSorted(byTime), row)
  const taken = stored?.rounds ? roundCountsOf(before(now, steps).toSorted(byTime), stored).sums : {}
  return {
    rounds: shiftSums(stored?.rounds ?? {}, added.sums, taken) as ConversationRow['rounds'],
    waiting: added.waiting,
  }
}

/** A row from before rounds were counted stays without until something new is said. */
function standing({ rounds, waiting }: ConversationRow): Pick<ConversationRow, 'rounds' | 'waiting'> {
  return rounds ? { rounds, waiting } : {}
}

async function messagesOf(
  db: HufenDb,
  { platform, conversationKey }: ConversationRow,
): Promise<MessageRow[]> {
  return await db.messages
    .where('[platform+conversationKey+id]')
    .between([platform, conversationKey, Dexie.minKey], [platform, conversationKey, Dexie.maxKey])
    .toArray()
}

function before(now: readonly MessageRow[], steps: readonly MessageStep[]): MessageRow[] {
  const changed = new Map(steps.map((step) => [step.after.id, step.before]))
  return now.flatMap((row) => (changed.has(row.id) ? (changed.get(row.id) ?? []) : row))
}
