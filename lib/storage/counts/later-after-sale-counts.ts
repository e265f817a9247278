import { hourOf, reviewStartOf } from '../../domain/counted-hours'
import { dayOf, secondsBetween } from '../../domain/time'
import type { Time } from '../../schema/time'
import type { AfterSaleRow, Bracket } from '../tables/after-sales'
import { datedShare, earliestOf } from './dated-share'
import type { Share } from './tally'

type Driven = 'refused' | 'arbitrated'

/** What a row adds to the measures that came with the score engine. */
export function laterShares(row: AfterSaleRow, appliedAt: Time): Share[] {
  const { firstReasonClass, arbitratedAt } = row
  const day = dayOf(appliedAt)
  return [
    { day, measure: `applied/hour/${hourName(appliedAt)}`, count: 1 },
    ...(firstReasonClass
      ? [{ day, measure: `applied/first-reason/${firstReasonClass}` as const, count: 1 }]
      : []),
    ...row.refusedAt.flatMap((bracket) => drivers('refused', { row, bracket, appliedAt })),
    ...(arbitratedAt
      ? [
          datedShare('arbitrated', arbitratedAt, appliedAt),
          ...drivers('arbitrated', { row, bracket: arbitratedAt, appliedAt }),
        ]
      : []),
    ...reviewShares(row, appliedAt),
  ]
}

interface Happening {
  row: AfterSaleRow
  bracket: Bracket
  appliedAt: Time
}

/** Only what is known to be of its day is told apart: nothing else is held against a product or an hour. */
function drivers(measure: Driven, { row, bracket, appliedAt }: Happening): Share[] {
  const { day, measure: dated } = datedShare(measure, bracket, appliedAt)
  if (dated !== measure) return []
  const products = new Set(row.items.map(({ productId }) => productId).filter((id) => id !== null))
  const earliest = earliestOf(bracket, appliedAt)
  const sameHour = hourOf(earliest) === hourOf(bracket.seenAt)
  return [
    ...[...products].map((id): Share => ({ day, measure: `${measure}/product/${id}`, count: 1 })),
    ...(row.reasonClass ? [{ day, measure: `${measure}/reason/${row.reasonClass}`, count: 1 } as const] : []),
    ...(measure === 'refused' && sameHour
      ? [{ day, measure: `refused/hour/${hourName(bracket.seenAt)}`, count: 1 } as const]
      : []),
  ]
}

/** 售后平均审核时长: its denominator are tickets whose refund succeeded, 已发货仅退款 and 退货退款. */
function reviewShares(row: AfterSaleRow, appliedAt: Time): Share[] {
  const { agreedAt, kind, status, statusSince } = row
  const counts = status === 'succeeded' && (kind === 'refund-shipped' || kind === 'return-refund')
  if (!counts || !agreedAt) return []
  const start = reviewStartOf(appliedAt)
  const seconds = (until: Time) => Math.max(0, secondsBetween(start, until))
  const day = dayOf(statusSince.seenAt)
  const shares: Share[] = [
    { day, measure: 'reviewed', count: 1 },
    { day, measure: 'reviewed/seconds-least', count: seconds(earliestOf(agreedAt, appliedAt)) },
    { day, measure: 'reviewed/seconds-most', count: seconds(agreedAt.seenAt) },
  ]
  return shares.filter(({ count }) => count > 0)
}

function hourName(time: Time): string {
  return String(hourOf(time)).padStart(2, '0')
}
