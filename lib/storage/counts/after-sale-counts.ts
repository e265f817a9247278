import { dayOf } from '../../domain/time'
import type { Time } from '../../schema/time'
import type { AfterSaleRow, Bracket } from '../tables/after-sales'
import type { Share } from './tally'

/**
 * What one after-sale adds to the daily counts: a pure function of its row, so that a change is counted by
 * taking the old row's shares away and adding the new row's.
 */
export function afterSaleShares(row: AfterSaleRow): Share[] {
  if (!row.counted || row.appliedAt === null) return []
  const { appliedAt, kind, reasonClass, status } = row
  const day = dayOf(appliedAt)
  const shares: Share[] = [
    { day, measure: 'applied', count: 1 },
    { day, measure: `applied/kind/${kind}`, count: 1 },
    { day, measure: `applied/reason/${reasonClass ?? 'unread'}`, count: 1 },
    ...row.refusedAt.map((bracket) => dated('refused', bracket, appliedAt)),
  ]
  if (status === 'succeeded' || status === 'closed') shares.push(dated(status, row.statusSince, appliedAt))
  return shares
}

/** Nothing happens to a ticket before it is applied for, so `appliedAt` bounds the bracket too. */
function dated(
  measure: 'refused' | 'succeeded' | 'closed',
  { after, seenAt }: Bracket,
  appliedAt: Time,
): Share {
  const earliest = after !== null && after > appliedAt ? after : appliedAt
  const day = dayOf(seenAt)
  return { day, measure: dayOf(earliest) === day ? measure : `${measure}-by`, count: 1 }
}

/**
 * May the record enter the counts? It must have a day; and one from before `purgedBefore` that is not known
 * any more may have been counted and purged already.
 */
export function entersCounts(appliedAt: Time | null, purgedBefore: Time | null): boolean {
  return appliedAt !== null && (purgedBefore === null || appliedAt >= purgedBefore)
}
