import type { KnownDays } from './condition-days'

/** Several models of the same evidence as one, each weighed by how well it explains it. */
export function mixed(models: readonly { prior: number; known: KnownDays }[]): KnownDays {
  const best = Math.max(...models.map(({ known }) => known.likelihood))
  const raw = models.map(({ prior, known }) => prior * Math.exp(known.likelihood - best))
  const whole = raw.reduce((sum, one) => sum + one, 0)
  const parts = models.map(({ known }, at) => ({ known, weight: (raw[at] ?? 0) / whole }))
  const mean = (value: (known: KnownDays) => number): number =>
    parts.reduce((sum, { known, weight }) => sum + weight * value(known), 0)
  return {
    likelihood: best + Math.log(whole),
    dayMean: (day) => mean((known) => known.dayMean(day)),
    rateMean: (day) => mean((known) => known.rateMean(day)),
    sumOf: (from, to) => {
      const sums = parts.map(({ known, weight }) => ({ ...known.sumOf(from, to), weight }))
      const middle = sums.reduce((sum, one) => sum + one.weight * one.mean, 0)
      const variance = sums.reduce(
        (sum, one) => sum + one.weight * (one.variance + (one.mean - middle) ** 2),
        0,
      )
      return { seen: sums[0]?.seen ?? 0, mean: middle, variance }
    },
  }
}
