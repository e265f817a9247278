import { sumRange } from './day-rows'
import { ratesSeen } from './rates-seen'
import { unseenDays } from './unseen-days'

/**
 * What is known of a row of days, oldest first: `past` days that are over, then days to come. A day's count is
 * `exposure` × a rate that wanders slowly, over-dispersed; the browser saw `seen` of it, which is `share` of what
 * was there; and sheets tell sums over ranges of past days.
 */
export interface DayEvidence {
  past: number
  exposure: Float64Array
  seen: Float64Array
  share: Float64Array
  sheets: readonly SheetSum[]
  /** Where the rate is thought to be before any evidence, and how the model lets it move. */
  rate: RatePrior
}
export interface SheetSum {
  /** First and last day, both counted. */
  from: number
  to: number
  sum: number
  /** Variance of the sum as read: rounding. */
  noise: number
}
export interface RatePrior {
  centre: number
  /** Standard deviations in multiples of the centre: of the shop's own level, and of swings around it. */
  level: number
  swing: number
  /** What is left of a swing after one knot. */
  keep: number
  /** Variance of a day's count over its mean. */
  variance: number
}
/** Mean and variance of sums over days, given all evidence. */
export interface KnownDays {
  sumOf: (from: number, to: number) => { seen: number; mean: number; variance: number }
  /** Mean count of one day. */
  dayMean: (day: number) => number
  /** Mean rate on a day. */
  rateMean: (day: number) => number
  /** Log likelihood of the evidence, to compare models of the same evidence. */
  likelihood: number
}

/** Days between two knots of the rate. */
export const KNOT_DAYS = 4

/** Normal approximation, conditioned exactly: O(days + sheets²), whatever the number of tickets. */
export function conditionDays(evidence: DayEvidence): KnownDays {
  const { past, exposure, seen, rate } = evidence
  const first = Math.floor(-past / KNOT_DAYS)
  const knotOf = (day: number): number => Math.floor((day - past) / KNOT_DAYS) - first
  const rates = ratesSeen(evidence, knotOf(exposure.length - 1) + 1, knotOf)
  const unseen = unseenDays(evidence, rates, knotOf)
  const rateMean = (day: number): number => Math.max(0, unseen.rates[knotOf(day)] ?? 0)
  const usual = (day: number): number => (unseen.hidden[day] ?? 0) * rateMean(day)
  return {
    rateMean,
    likelihood: unseen.likelihood,
    dayMean: (day) =>
      Math.max(0, (seen[day] ?? 0) + usual(day) + (day < past ? (unseen.shift[day] ?? 0) : 0)),
    sumOf: (from, to) => {
      const { mean, variance } = unseen.sumOf(from, to)
      let chance = 0
      for (let day = Math.max(past, from); day <= to; day += 1) chance += rate.variance * usual(day)
      return {
        seen: sumRange(seen, from, to),
        mean: Math.max(0, mean),
        variance: Math.max(variance + chance, 1e-12),
      }
    },
  }
}
