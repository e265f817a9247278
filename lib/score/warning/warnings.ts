import { valueOfThreshold, type WarningThresholds } from './thresholds'
import type { Day, Time } from '../../schema/time'
import { CAUSES, WARNING_CAUSES, type WarningCause } from './causes'
import { dispersionOf, meanOf, upperLimit } from './count-limit'
import { driftOf, RECENT_DAYS } from './drift'
import { driverOf, type Driver } from './driver'
import { countOf, elapsedShare, shopDaysOf, type MeasuredDay, type ShopDays } from './shop-days'

/** Fewer events a day are never a warning by history. */
const LEAST_COUNT = 3
/** Fewer days are no history. */
const LEAST_DAYS = 7
/** A share of fewer is no share. */
const LEAST_OF = 20

export interface Warning {
  cause: WarningCause
  /** The person's own line, today against the history, or the last days against those before. */
  by: 'threshold' | 'limit' | 'drift'
  day: Day
  /** Today's count; with `drift` the smoothed count a day. */
  count: number
  /** What the history lets expect by now; `null` = too little history. */
  expected: number | null
  /** What was reached or passed: a count, or with `share` a share. */
  limit: number
  /** Of what the limit is a share; `null` = it is a count. */
  share: { of: string; total: number } | null
  driver: Driver | null
  /** One advice, by id. */
  advice: string
}

export interface WarningInput {
  now: Time
  /** The shop's daily counts, today's among them, in any order. */
  days: readonly MeasuredDay[]
  thresholds?: WarningThresholds | undefined
}

/**
 * 售后预警, at most one a cause. Today's count against the Poisson limit of the shop's own last 28 days, given how
 * much of the day has passed; whole days against a drift; and both ways against the person's own lines, which go
 * first. Only events whose day is known count. Source of the idea: a trade article's 售后预警看板; the limits are ours.
 */
export function warningsOf({ now, days, thresholds }: WarningInput): Warning[] {
  const allDays = shopDaysOf(days, now)
  return WARNING_CAUSES.flatMap((cause) => {
    const shopDays = daysCountedFor(cause, allDays)
    return (
      overThreshold(cause, shopDays, thresholds) ??
      overLimit(cause, shopDays) ??
      drifted(cause, shopDays) ??
      []
    )
  })
}

/** Days from before something was counted must not pass for days without it. */
function daysCountedFor(cause: WarningCause, shopDays: ShopDays): ShopDays {
  const { counted } = CAUSES[cause]
  if (counted === undefined) return shopDays
  return { ...shopDays, history: shopDays.history.filter((day) => countOf(day, counted) > 0) }
}

function overThreshold(
  cause: WarningCause,
  shopDays: ShopDays,
  thresholds: WarningThresholds | undefined,
): Warning | null {
  const { measure, of } = CAUSES[cause]
  const { today } = shopDays
  const [count, total] = [countOf(today, measure), countOf(today, of)]
  const { perDay, share } = valueOfThreshold(thresholds, cause)
  const expected = expectedBy(cause, shopDays)?.mean ?? null
  const found = { by: 'threshold' as const, count, expected }
  if (perDay !== null && count >= perDay && count > 0) {
    return warning(cause, shopDays, { ...found, limit: perDay, share: null })
  }
  if (share === null || total < LEAST_OF || count / total < share) return null
  return warning(cause, shopDays, { ...found, limit: share, share: { of, total } })
}

function overLimit(cause: WarningCause, shopDays: ShopDays): Warning | null {
  const count = countOf(shopDays.today, CAUSES[cause].measure)
  const usual = expectedBy(cause, shopDays)
  if (!usual || count < LEAST_COUNT) return null
  const limit = upperLimit(usual)
  if (count < limit) return null
  return warning(cause, shopDays, { by: 'limit', count, expected: usual.mean, limit, share: null })
}

/** Mean and variance of today's count by now; `null` = too little history. */
function expectedBy(cause: WarningCause, shopDays: ShopDays): { mean: number; variance: number } | null {
  const { measure, drivers } = CAUSES[cause]
  const counts = shopDays.history.map((day) => countOf(day, measure))
  if (counts.length < LEAST_DAYS) return null
  const elapsed = elapsedShare(shopDays, drivers.hour)
  const events = meanOf(counts) * counts.length + 0.5
  const mean = (events / counts.length) * elapsed
  // What Poisson scatters, more where the days did; and what so few events leave open about their mean.
  return { mean, variance: dispersionOf(counts) * mean + (mean * mean) / events }
}

function drifted(cause: WarningCause, shopDays: ShopDays): Warning | null {
  const drift = driftOf(shopDays.history.map((day) => countOf(day, CAUSES[cause].measure)))
  if (!drift) return null
  const { level: count, expected, limit } = drift
  return warning(cause, shopDays, { by: 'drift', count, expected, limit, share: null })
}

function warning(
  cause: WarningCause,
  { today, history }: ShopDays,
  found: Pick<Warning, 'by' | 'count' | 'expected' | 'limit' | 'share'>,
): Warning {
  const recent = found.by === 'drift' ? history.slice(-RECENT_DAYS) : [today]
  const before = found.by === 'drift' ? history.slice(0, -RECENT_DAYS) : history
  const excess = (found.count - (found.expected ?? 0)) * recent.length
  const driver = driverOf(cause, { days: recent, history: before, excess })
  return { cause, ...found, day: today.day, driver, advice: CAUSES[cause].advice[driver?.kind ?? 'none'] }
}
