import type { ConversationRow } from '../tables/conversations'
import type { MoodMeasure, RoundMeasure } from './measures'
import type { Share } from './tally'

/** What one conversation adds to the daily counts: a pure function of its row. */
export function conversationShares({
  days,
  rounds = {},
  moods = {},
}: Pick<ConversationRow, 'days' | 'rounds' | 'moods'>): Share[] {
  return [...messageShares(days), ...keptShares(rounds), ...keptShares(moods)]
}

function keptShares(sums: NonNullable<ConversationRow['rounds']>): Share[] {
  return Object.entries(sums).flatMap(([day, counts]) =>
    // The keys were made as measures by `round-counts.ts` and `mood-counts.ts`; the table keeps them as plain strings.
    Object.entries(counts).map(([measure, count]) => ({
      day,
      measure: measure as RoundMeasure | MoodMeasure,
      count,
    })),
  )
}

function messageShares(days: ConversationRow['days']): Share[] {
  return Object.entries(days).flatMap(([day, { buyer, agent }]) => {
    const shares: Share[] = [
      { day, measure: 'chats', count: buyer > 0 ? 1 : 0 },
      { day, measure: 'messages/buyer', count: buyer },
      { day, measure: 'messages/agent', count: agent },
    ]
    return shares.filter(({ count }) => count > 0)
  })
}
