import type { DayEvidence } from './condition-days'
import { learn, type Gaussian } from './gaussian'

/** A rate is not thought to fall below this part of where it was expected. */
const LEAST = 0.05

/** The rate at each of `knots` times after what the browser saw day by day. */
export function ratesSeen(evidence: DayEvidence, knots: number, knotOf: (day: number) => number): Gaussian {
  const { rate } = evidence
  const rates = priorRates(evidence, knots)
  const { counted, expected } = seenByKnot(evidence, knots, knotOf)
  for (let knot = 0; knot < knots; knot += 1) {
    const exposed = expected[knot] ?? 0
    if (exposed <= 0) continue
    const column = rates.cov.slice(knot * knots, (knot + 1) * knots)
    const noise = (rate.variance * rate.centre) / exposed
    const gap = (counted[knot] ?? 0) / exposed - (rates.mean[knot] ?? 0)
    learn(rates, column, { gap, spread: (column[knot] ?? 0) + noise })
  }
  for (let knot = 0; knot < knots; knot += 1)
    rates.mean[knot] = Math.max(rates.mean[knot] ?? 0, rate.centre * LEAST)
  return rates
}

function priorRates({ rate }: DayEvidence, knots: number): Gaussian {
  const level = (rate.level * rate.centre) ** 2
  const swing = (rate.swing * rate.centre) ** 2
  const cov = new Float64Array(knots * knots)
  for (let i = 0; i < knots; i += 1)
    for (let j = 0; j < knots; j += 1) cov[i * knots + j] = level + swing * rate.keep ** Math.abs(i - j)
  return { size: knots, likelihood: 0, mean: new Float64Array(knots).fill(rate.centre), cov }
}

function seenByKnot(
  { past, seen, exposure, share }: DayEvidence,
  knots: number,
  knotOf: (day: number) => number,
): { counted: Float64Array; expected: Float64Array } {
  const counted = new Float64Array(knots)
  const expected = new Float64Array(knots)
  for (let day = 0; day < past; day += 1) {
    const knot = knotOf(day)
    counted[knot] = (counted[knot] ?? 0) + (seen[day] ?? 0)
    expected[knot] = (expected[knot] ?? 0) + (exposure[day] ?? 0) * (share[day] ?? 0)
  }
  return { counted, expected }
}
