import { dayOf } from '../../domain/time'
import type { Time } from '../../schema/time'
import type { AfterSaleRow } from '../tables/after-sales'
import { datedShare } from './dated-share'
import { laterShares } from './later-after-sale-counts'
import { refusalEndShares } from './refusal-end-counts'
import type { Share } from './tally'

/**
 * What one after-sale adds to the daily counts: a pure function of its row, so that a change is counted by
 * taking the old row's shares away and adding the new row's. A row says which measures it is counted in: one
 * stored before a measure was known must not have it taken away.
 */
export function afterSaleShares(row: AfterSaleRow): Share[] {
  if (!row.counted || row.appliedAt === null) return []
  const { appliedAt, kind, reasonClass, status } = row
  const day = dayOf(appliedAt)
  const shares: Share[] = [
    { day, measure: 'applied', count: 1 },
    { day, measure: `applied/kind/${kind}`, count: 1 },
    { day, measure: `applied/reason/${reasonClass ?? 'unread'}`, count: 1 },
    ...row.refusedAt.map((bracket) => datedShare('refused', bracket, appliedAt)),
  ]
  if (status === 'succeeded' || status === 'closed')
    shares.push(datedShare(status, row.statusSince, appliedAt))
  if (row.countedAs === undefined) return shares
  const later = [...shares, ...laterShares(row, appliedAt)]
  return row.countedAs === 3 ? [...later, ...refusalEndShares(row, day)] : later
}

/**
 * May the record enter the counts? It must have a day; and one from before `purgedBefore` that is not known
 * any more may have been counted and purged already.
 */
export function entersCounts(appliedAt: Time | null, purgedBefore: Time | null): boolean {
  return appliedAt !== null && (purgedBefore === null || appliedAt >= purgedBefore)
}
