import { reviewStartOf } from '../../domain/counted-hours'
import { epochOf, timeOf } from '../../domain/time'
import type { AfterSaleKind, DeadlineOutcome } from '../../schema/after-sale'
import type { Fen } from '../../schema/money'
import type { Platform } from '../../schema/platform'
import type { Time } from '../../schema/time'
import { limitPart, WEIGHTS, type DamagePart } from './damage-parts'

/** An after-sale that waits for the merchant. */
export interface TicketToAnswer {
  platform: Platform
  afterSaleId: string | null
  kind: AfterSaleKind
  reason: string | null
  refundFen: Fen | null
  appliedAt: Time | null
  deadlineAt: Time | null
  onDeadline: DeadlineOutcome | null
  shopName: string | null
  readAt: Time
}

/** Kinds that 抖店's 售后平均审核时长 counts; see `score/clocks/review-clock.ts`. */
const REVIEWED: ReadonlySet<AfterSaleKind> = new Set(['refund-shipped', 'return-refund'])
const USUAL_DEADLINE_SECONDS = 48 * 3600

/**
 * When the review should be done: so long after the application, on 抖店 from 08:00 for one made in 23:00–08:00.
 * `null` = a kind whose review nobody times, or an unknown application.
 */
export function reviewDueAt(
  { platform, kind, appliedAt }: Pick<TicketToAnswer, 'platform' | 'kind' | 'appliedAt'>,
  reviewSeconds: number,
): Time | null {
  if (appliedAt === null || !REVIEWED.has(kind)) return null
  const start = platform === 'douyin' ? reviewStartOf(appliedAt) : appliedAt
  return timeOf(epochOf(start) + reviewSeconds * 1000)
}

/** What the next minute costs on one ticket. */
export function ticketParts(
  ticket: TicketToAnswer,
  { now, reviewSeconds }: { now: Time; reviewSeconds: number },
): DamagePart[] {
  const { deadlineAt, onDeadline, kind } = ticket
  const weight = onDeadline === null ? WEIGHTS.unknownDeadline : WEIGHTS.deadline[onDeadline]
  const parts = [
    limitPart('deadline', { dueAt: deadlineAt, limitSeconds: USUAL_DEADLINE_SECONDS }, { weight, now }),
  ]
  if (!REVIEWED.has(kind)) return parts
  const review = { dueAt: reviewDueAt(ticket, reviewSeconds), limitSeconds: reviewSeconds }
  return [...parts, limitPart('review', review, { weight: WEIGHTS.review, now })]
}
