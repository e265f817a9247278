import { backward, cholesky, forward } from './cholesky'
import type { DayEvidence, SheetSum } from './condition-days'
import { sumRange } from './day-rows'
import type { Gaussian } from './gaussian'
import { dot, spanDot, timesSpan, type Span } from './span'

/**
 * What nobody saw of a day: its hidden cases × the rate of its knot, and chance. Sums over days are told by their
 * cases at each knot and by the chance of their past days.
 */
export interface UnseenDays {
  /** Cases of each day that are not in what was seen. */
  hidden: Float64Array
  /** The rate at each knot, given all evidence. */
  rates: Float64Array
  /** What the sheets add to a past day beside its rate. */
  shift: Float64Array
  likelihood: number
  /** Mean and variance of the sum over [from, to], the chance of days to come not included. */
  sumOf: (from: number, to: number) => { mean: number; variance: number }
}

interface Model {
  evidence: DayEvidence
  rates: Gaussian
  knotOf: (day: number) => number
  hidden: Float64Array
  /** Variance of each past day's chance, summed up to and without a day. */
  chanceUpTo: Float64Array
}

/** Conditions on every sheet at once: its sum, less what was seen, is the sum of what was not. */
export function unseenDays(
  evidence: DayEvidence,
  rates: Gaussian,
  knotOf: (day: number) => number,
): UnseenDays {
  const { exposure, share, past, sheets } = evidence
  const hidden = exposure.map((cases, day) => cases * (1 - (share[day] ?? 0)))
  const chanceUpTo = new Float64Array(past + 1)
  for (let day = 0; day < past; day += 1) {
    const variance = evidence.rate.variance * (hidden[day] ?? 0) * (rates.mean[knotOf(day)] ?? 0)
    chanceUpTo[day + 1] = (chanceUpTo[day] ?? 0) + variance
  }
  const model: Model = { evidence, rates, knotOf, hidden, chanceUpTo }
  const cases = sheets.map(({ from, to }) => casesAt(model, from, Math.min(to, past - 1)))
  const spread = cases.map((own) => timesSpan(rates, own))
  const gaps = Float64Array.from(
    sheets,
    ({ from, to, sum }, at) =>
      sum - sumRange(evidence.seen, from, Math.min(to, past - 1)) - spanDot(rates.mean, cases[at]),
  )
  const lower = cholesky(covariances(model, cases, spread), sheets.length)
  const half = forward(lower, gaps)
  const pulls = backward(lower, half)
  return {
    hidden,
    rates: rates.mean.map((mean, knot) =>
      spread.reduce((sum, own, at) => sum + (own[knot] ?? 0) * (pulls[at] ?? 0), mean),
    ),
    shift: shiftOf(model, pulls),
    likelihood: rates.likelihood - likelihoodLoss(lower, half),
    sumOf: (from, to) => {
      const own = casesAt(model, from, to)
      const chance = new Float64Array(sheets.length)
      for (const [at, sheet] of sheets.entries())
        chance[at] = spanDot(spread[at], own) + sharedChance(model, sheet, { from, to })
      const explained = forward(lower, chance)
      const prior = spanDot(timesSpan(rates, own), own) + sharedChance(model, { from, to }, { from, to })
      return {
        mean: spanDot(rates.mean, own) + dot(chance, pulls),
        variance: prior - dot(explained, explained),
      }
    },
  }
}

/** Hidden cases of [from, to] at each knot. */
function casesAt({ knotOf, hidden }: Model, from: number, to: number): Span {
  const first = knotOf(Math.max(0, from))
  const values = new Float64Array(Math.max(0, knotOf(to) - first + 1))
  for (let day = Math.max(0, from); day <= to; day += 1) {
    const knot = knotOf(day) - first
    values[knot] = (values[knot] ?? 0) + (hidden[day] ?? 0)
  }
  return { first, values }
}

type Range = Pick<SheetSum, 'from' | 'to'>

/** Variance of the chance of the past days that two ranges share. */
function sharedChance({ evidence, chanceUpTo }: Model, one: Range, other: Range): number {
  const from = Math.max(0, one.from, other.from)
  const to = Math.min(evidence.past - 1, one.to, other.to)
  return to < from ? 0 : (chanceUpTo[to + 1] ?? 0) - (chanceUpTo[from] ?? 0)
}

function covariances(model: Model, cases: Span[], spread: Float64Array[]): Float64Array {
  const { sheets } = model.evidence
  const size = sheets.length
  const matrix = new Float64Array(size * size)
  for (const [i, one] of sheets.entries())
    for (const [j, other] of sheets.entries()) {
      if (j > i) break
      const both = spanDot(spread[i], cases[j]) + sharedChance(model, one, other) + (i === j ? one.noise : 0)
      matrix[i * size + j] = both
      matrix[j * size + i] = both
    }
  return matrix
}

function shiftOf({ evidence, chanceUpTo }: Model, pulls: Float64Array): Float64Array {
  const pull = new Float64Array(evidence.past + 1)
  for (const [at, { from, to }] of evidence.sheets.entries()) {
    const [first, after] = [Math.max(0, from), Math.min(evidence.past, to + 1)]
    pull[first] = (pull[first] ?? 0) + (pulls[at] ?? 0)
    pull[after] = (pull[after] ?? 0) - (pulls[at] ?? 0)
  }
  let running = 0
  return pull.map((change, day) => {
    running += change
    return running * ((chanceUpTo[day + 1] ?? 0) - (chanceUpTo[day] ?? 0))
  })
}

function likelihoodLoss(lower: Float64Array, half: Float64Array): number {
  let loss = dot(half, half) / 2
  for (let at = 0; at < half.length; at += 1) loss += Math.log(lower[at * half.length + at] ?? 1)
  return loss
}
