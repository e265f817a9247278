import { dispersionOf, meanOf } from './count-limit'

/** The weight of the newest day. */
const WEIGHT = 0.25
/** How many deviations off the mean is a drift. */
const DEVIATIONS = 3
/** The days that may drift, and the least that must stand before them. */
export const RECENT_DAYS = 7
const LEAST_BASE = 10

export interface Drift {
  /** The smoothed count a day. */
  level: number
  /** What it was before. */
  expected: number
  limit: number
}

/**
 * Have the counts of whole days, oldest first, drifted up over the last seven? An exponentially weighted mean against
 * the days before them, wide enough for how little those say. `null` = too few days, or no drift.
 */
export function driftOf(counts: readonly number[]): Drift | null {
  const base = counts.slice(0, -RECENT_DAYS)
  if (base.length < LEAST_BASE) return null
  const expected = meanOf(base)
  // Half an event more than was seen: never having seen one does not make one impossible.
  const mean = (expected * base.length + 0.5) / base.length
  const variance = dispersionOf(base) * mean * (WEIGHT / (2 - WEIGHT) + 1 / base.length)
  const limit = mean + DEVIATIONS * Math.sqrt(variance)
  const level = counts.slice(-RECENT_DAYS).reduce((sum, count) => sum + WEIGHT * (count - sum), expected)
  return level > limit ? { level, expected, limit } : null
}
