import { roundCountsOf, shiftSums } from '../counts/round-counts'
import type { HufenDb } from '../db'
import type { ConversationRow } from '../tables/conversations'
import { messagesOfChat, type ChatChange } from './messages-repo'

/**
 * The rounds of a chat after a capture: what they were, less what its messages gave before, plus what they give now.
 * Messages purged meanwhile are in neither, so what they gave stays.
 */
export async function roundsAfter(
  db: HufenDb,
  {
    stored,
    row,
    change,
  }: { stored: ConversationRow | undefined; row: ConversationRow; change: ChatChange | null },
): Promise<Pick<ConversationRow, 'rounds' | 'waiting'>> {
  const grown = change !== null || (stored?.waiting === true && row.readAt > stored.readAt)
  if (!grown) return stored ? standing(stored) : { rounds: {}, waiting: false }
  const { before, now } = change ?? (await unchanged(db, row))
  const added = roundCountsOf(now, row)
  const taken = stored?.rounds ? roundCountsOf(before, stored).sums : {}
  return {
    rounds: shiftSums(stored?.rounds ?? {}, added.sums, taken) as ConversationRow['rounds'],
    waiting: added.waiting,
  }
}

/** A row from before rounds were counted stays without until something new is said. */
function standing({ rounds, waiting }: ConversationRow): Pick<ConversationRow, 'rounds' | 'waiting'> {
  return rounds ? { rounds, waiting } : {}
}

async function unchanged(
  db: HufenDb,
  { platform, conversationKey }: ConversationRow,
): Promise<Pick<ChatChange, 'before' | 'now'>> {
  const now = await messagesOfChat(db, [platform, conversationKey])
  return { before: now, now }
}
