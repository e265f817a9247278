import type { Gaussian } from './gaussian'
import { ratesSeen } from './rates-seen'
import { meetSheet, unseenDays } from './unseen-days'

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

/** Normal approximation, conditioned exactly: O(sheets × days²), whatever the number of tickets. */
export function conditionDays(evidence: DayEvidence): KnownDays {
  const { past, exposure, sheets } = evidence
  const first = Math.floor(-past / KNOT_DAYS)
  const knotOf = (day: number): number => Math.floor((day - past) / KNOT_DAYS) - first
  const rates = ratesSeen(evidence, knotOf(exposure.length - 1) + 1, knotOf)
  const state = unseenDays(evidence, rates, knotOf)
  for (const sheet of sheets) meetSheet(state, evidence, sheet)
  return readerOf(state, evidence, knotOf)
}

function readerOf(state: Gaussian, evidence: DayEvidence, knotOf: (day: number) => number): KnownDays {
  const { past, exposure, seen, share } = evidence
  const rateMean = (day: number): number => Math.max(0, state.mean[past + knotOf(day)] ?? 0)
  const toCome = (day: number): number => (exposure[day] ?? 0) * (1 - (share[day] ?? 0))
  return {
    rateMean,
    likelihood: state.likelihood,
    dayMean: (day) =>
      Math.max(0, (seen[day] ?? 0) + (day < past ? (state.mean[day] ?? 0) : toCome(day) * rateMean(day))),
    sumOf: (from, to) => {
      const weights = new Float64Array(state.size)
      let [known, chance] = [0, 0]
      for (let day = Math.max(0, from); day <= to; day += 1) {
        known += seen[day] ?? 0
        const at = day < past ? day : past + knotOf(day)
        weights[at] = day < past ? 1 : (weights[at] ?? 0) + toCome(day)
        if (day >= past) chance += evidence.rate.variance * toCome(day) * rateMean(day)
      }
      const { mean, variance } = weighed(state, weights)
      return { seen: known, mean: Math.max(0, mean), variance: Math.max(variance + chance, 1e-12) }
    },
  }
}

/** Mean and variance of a weighed sum of the variables. */
function weighed({ size, mean, cov }: Gaussian, weights: Float64Array): { mean: number; variance: number } {
  let [sum, variance] = [0, 0]
  for (let i = 0; i < size; i += 1) {
    const weight = weights[i] ?? 0
    if (weight === 0) continue
    sum += weight * (mean[i] ?? 0)
    const row = i * size
    let inner = 0
    for (let j = 0; j < size; j += 1) inner += (weights[j] ?? 0) * (cov[row + j] ?? 0)
    variance += weight * inner
  }
  return { mean: sum, variance }
}
