import type { Day } from '../../schema/time'
import type { AfterSaleRow } from '../tables/after-sales'
import type { RefusalEnd } from './measures'
import type { Share } from './tally'

/** What a refused ticket adds to the shop's own history of refusals; one whose end is open adds nothing. */
export function refusalEndShares(row: AfterSaleRow, day: Day): Share[] {
  const { status, refusedAt, reasonClass, arbitratedAt } = row
  if (refusedAt.length === 0) return []
  const escalated = arbitratedAt != null
  const ended = status === 'succeeded' || status === 'closed'
  const ends: RefusalEnd[] = [
    ...(escalated || ended ? (['known'] as const) : []),
    ...(escalated ? (['escalated'] as const) : []),
    ...(escalated && ended ? (['judged'] as const) : []),
    ...(escalated && status === 'closed' ? (['won'] as const) : []),
  ]
  return ends.map((end) => ({ day, measure: `refusal/${end}/${reasonClass ?? 'unread'}`, count: 1 }))
}
