import type { ConversationRow } from '../tables/conversations'
import type { Share } from './tally'

/** What one conversation adds to the daily counts: a pure function of its row. */
export function conversationShares({ days }: Pick<ConversationRow, 'days'>): Share[] {
  return Object.entries(days).flatMap(([day, { buyer, agent }]) => {
    const shares: Share[] = [
      { day, measure: 'chats', count: buyer > 0 ? 1 : 0 },
      { day, measure: 'messages/buyer', count: buyer },
      { day, measure: 'messages/agent', count: agent },
    ]
    return shares.filter(({ count }) => count > 0)
  })
}
