/** Three points of a distribution: 10 %, 50 %, 90 %. */
export interface Spread {
  low: number
  median: number
  high: number
}

/** A sum of which `shift` is certain and the rest has this mean and variance, and is never negative. */
interface Moments {
  shift: number
  mean: number
  variance: number
}

const Z90 = 1.2815515594457987
/** Above this mean the steps of whole numbers no longer matter. */
const SMOOTH_FROM = 60

/**
 * The 10 %, 50 % and 90 % points by matched moments: whole numbers follow the binomial, Poisson or negative
 * binomial law with that mean and variance, in units of `step`, a number's weight spread evenly over its unit; sums
 * of any size follow the gamma law.
 */
export function spreadOf({ shift, mean, variance }: Moments, step: number | null): Spread {
  if (mean <= 1e-9) return { low: shift, median: shift, high: shift }
  const smooth = step === null || mean / step > SMOOTH_FROM
  const unit = smooth ? 1 : step
  const rest = smooth ? gammaSpread(mean, variance) : countSpread(mean / unit, variance / unit ** 2)
  return {
    low: shift + unit * rest.low,
    median: shift + unit * rest.median,
    high: shift + unit * rest.high,
  }
}

/** Wilson and Hilferty's cube: exact enough from shape 0.5 on, never below 0. */
function gammaSpread(mean: number, variance: number): Spread {
  const shape = (mean * mean) / variance
  const at = (z: number): number => mean * Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3
  return { low: at(-Z90), median: at(0), high: at(Z90) }
}

/** Panjer's class (a, b, 0) holds all three laws: p(k) = p(k − 1) · (a + b / k). */
function countSpread(mean: number, variance: number): Spread {
  const a = 1 - mean / Math.max(variance, mean * 0.05)
  const poisson = Math.abs(a) < 1e-6
  const b = poisson ? mean : mean * (1 - a) - a
  let weight = poisson ? Math.exp(-mean) : (1 - a) ** (b / a + 1)
  const marks = [0.1, 0.5, 0.9]
  const found: number[] = []
  let below = 0
  for (let k = 0; found.length < marks.length; k += 1) {
    if (k > 0) weight *= Math.max(0, a + b / k)
    for (let mark = marks[found.length]; mark !== undefined; mark = marks[found.length]) {
      if (below + weight < mark && weight > 0) break
      found.push(Math.max(0, k - 0.5 + Math.min(1, weight > 0 ? (mark - below) / weight : 0)))
    }
    below += weight
  }
  const [low = 0, median = 0, high = 0] = found
  return { low, median, high }
}
