/** From here on the counts are so many that their distribution is taken by its moments. */
const MANY = 300
/** The normal quantile that goes with `TAIL`. */
const Z = 2.652

/** A day is looked at many times, and one look may be wrong four times in a thousand. */
const TAIL = 0.005

/**
 * The least count that a Poisson process would reach with a chance of at most 0.004, given its mean, itself known
 * only from so many days: the variance is wider than Poisson's by that and by what the days scatter more.
 */
export function upperLimit({ mean, variance }: { mean: number; variance: number }): number {
  if (mean > MANY) return Math.ceil(byMoments(mean, variance))
  // Negative binomial with these moments; towards Poisson as `size` grows.
  const size = variance > mean * (1 + 1e-6) ? (mean * mean) / (variance - mean) : mean * 1e6 + 1
  let chance = Math.exp(-size * Math.log1p(mean / size))
  let below = 0
  let count = 0
  while (1 - below > TAIL && count < 10 * MANY) {
    below += chance
    chance *= ((count + size) / (count + 1)) * (mean / (mean + size))
    count++
  }
  return count
}

/** Cornish–Fisher with the skew of a negative binomial. */
function byMoments(mean: number, variance: number): number {
  const sd = Math.sqrt(variance)
  const skew = (2 * variance - mean) / (mean * sd)
  return mean + sd * (Z + (skew * (Z * Z - 1)) / 6)
}

/**
 * How much more than Poisson's the counts scatter, as far as so few days can prove it; 1 = not at all, never less.
 */
export function dispersionOf(counts: readonly number[]): number {
  const mean = meanOf(counts)
  if (counts.length < 2 || mean === 0) return 1
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0)
  const free = counts.length - 1
  return Math.max(1, squares / free / mean - Math.sqrt(2 / free))
}

export function meanOf(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length
}
