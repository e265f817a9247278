import { epochOf, timeOf } from '../../domain/time'
import type { AfterSaleEvent } from '../../schema/score-event'
import type { Time } from '../../schema/time'
import { secondOfDay } from './counted-hours'
import type { Share } from './share'

const NIGHT_FROM = 23 * 3600
const NIGHT_TO = 8 * 3600
const KINDS: ReadonlySet<string> = new Set(['refund-shipped', 'return-refund'])

/** When the review of an application starts to count: at once by day, at 08:00 when it came from 23:00 to 08:00. */
export function reviewStart(appliedAt: Time): Time {
  const second = secondOfDay(appliedAt)
  const day = second >= NIGHT_FROM ? 24 * 3600 : 0
  if (second >= NIGHT_TO && second < NIGHT_FROM) return appliedAt
  const midnight = Math.floor(epochOf(appliedAt) / 1000) - second
  return timeOf((midnight + day + NIGHT_TO) * 1000)
}

/**
 * 售后平均审核时长 (since 2026-07-14): the hours from application to agreement of one ticket, and 1. Only tickets
 * whose refund succeeded count, 已发货退款 and 退货退款; one agreed before its clock starts counts 0. `null` when it
 * does not count, or when it is not known.
 */
export function reviewShare({ kind, appliedAt, agreedAt, outcome }: AfterSaleEvent): Share | null {
  if (outcome !== 'succeeded' || !kind || !KINDS.has(kind) || !appliedAt || !agreedAt) return null
  const ms = epochOf(agreedAt) - epochOf(reviewStart(appliedAt))
  return { num: Math.max(0, ms) / 3_600_000, den: 1 }
}
