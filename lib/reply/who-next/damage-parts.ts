import { epochOf, secondsBetween } from '../../domain/time'
import type { DeadlineOutcome } from '../../schema/after-sale'
import type { Time } from '../../schema/time'
import type { TierId } from '../clocks/reply-tier'

export type PartId =
  'average' | 'official' | 'cut-off' | 'first' | 'tier' | 'golden' | 'promise' | 'deadline' | 'review'

/** One thing that the next minute costs. */
export interface DamagePart {
  id: PartId
  /** In late answers; see `who-next.ts`. */
  damage: number
  /** The limit behind it; `null` = none, or unknown. */
  dueAt: Time | null
}

/**
 * What breaking a limit costs, in late answers. Only the first two are a platform's arithmetic; the others are our
 * reading of how much worse or milder a shop takes them, and no platform publishes such a figure.
 */
export const WEIGHTS = {
  /** 抖店: ten minutes added to the sum, as much as a round never answered. */
  average: 1,
  /** 千牛: one question lost for 旺旺3分钟人工响应率. */
  official: 1,
  /** At 23:00 the shift ends: what is still open then will be counted as never answered. */
  'cut-off': 1,
  /** The shop's own first answer: nobody counts it but the shop. */
  first: 0.2,
  /** A complaint left alone is what brings the platform in; the others only wait. */
  tier: { enquiry: 0.3, afterSale: 0.5, complaint: 1 } satisfies Record<TierId, number>,
  golden: 1,
  /** «稍等» and then silence is among 消极服务 by its own name. */
  promise: 1,
  deadline: {
    /** The refund is gone, unasked. */
    'auto-agree': 2,
    overdue: 2,
    /** A case with the platform weighs more than a refund. */
    'platform-steps-in': 3,
    /** The buyer's application ends by itself. */
    close: 0.5,
  } satisfies Record<DeadlineOutcome, number>,
  /** Of an unknown outcome the page says nothing: taken for the usual one. */
  unknownDeadline: 2,
  /** One ticket's minutes in a mean of hours. */
  review: 0.1,
} as const

const MINUTE = 60

/**
 * The share of a limit's remaining time that the next minute eats: 60 s ÷ time left, and the whole of it from the
 * last minute on. What is over stays whole, so that a buyer never sinks in the list for having waited longer.
 * A limit of unknown time counts as just begun.
 */
export function shareOfMinute(
  dueAt: Time | null,
  { now, limitSeconds }: { now: Time; limitSeconds: number },
): number {
  const left = dueAt === null ? limitSeconds : secondsBetween(now, dueAt)
  return MINUTE / Math.max(MINUTE, left)
}

/** The part of one limit. */
export function limitPart(
  id: PartId,
  { dueAt, limitSeconds }: { dueAt: Time | null; limitSeconds: number },
  { weight, now }: { weight: number; now: Time },
): DamagePart {
  return { id, damage: weight * shareOfMinute(dueAt, { now, limitSeconds }), dueAt }
}

const CUT_OFF_SECONDS = 10 * MINUTE

/** From 22:50 to 23:00: all that is open is about to be counted as never answered. */
export function cutOffOf(now: Time): { dueAt: Time; limitSeconds: number } | null {
  const dueAt: Time = `${now.slice(0, 10)}T23:00:00+08:00`
  const left = (epochOf(dueAt) - epochOf(now)) / 1000
  return left > 0 && left <= CUT_OFF_SECONDS ? { dueAt, limitSeconds: CUT_OFF_SECONDS } : null
}
