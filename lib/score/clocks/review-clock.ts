import { reviewStartOf } from '../../domain/counted-hours'
import { epochOf } from '../../domain/time'
import type { AfterSaleEvent } from '../../schema/score-event'
import type { Share } from './share'

const KINDS: ReadonlySet<string> = new Set(['refund-shipped', 'return-refund'])

/**
 * 售后平均审核时长 (since 2026-07-14): the hours from application to agreement of one ticket, and 1. Only tickets
 * whose refund succeeded count, 已发货退款 and 退货退款; one agreed before its clock starts counts 0. `null` when it
 * does not count, or when it is not known.
 */
export function reviewShare({ kind, appliedAt, agreedAt, outcome }: AfterSaleEvent): Share | null {
  if (outcome !== 'succeeded' || !kind || !KINDS.has(kind) || !appliedAt || !agreedAt) return null
  const ms = epochOf(agreedAt) - epochOf(reviewStartOf(appliedAt))
  return { num: Math.max(0, ms) / 3_600_000, den: 1 }
}
