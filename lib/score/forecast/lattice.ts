/** Points of the lattice, a prime, and the generator that spreads them evenly in many dimensions (Korobov). */
export const POINTS = 127
const GENERATOR = 14

/**
 * A standard normal value for each point of a fixed even lattice, in one of its dimensions: chance without a die, so
 * that the same input always gives the same answer.
 */
export function latticeNormals(dimension: number): Float64Array {
  let step = 1
  for (let at = 0; at < dimension; at += 1) step = (step * GENERATOR) % POINTS
  return Float64Array.from({ length: POINTS }, (_, point) =>
    normalQuantile((((point * step) % POINTS) + 0.5) / POINTS),
  )
}

/** Acklam's rational approximation of the inverse normal law, |error| < 1.2e-9. */
function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    return polynomial(TAIL, q) / (q * polynomial(TAIL_BELOW, q) + 1)
  }
  const q = p - 0.5
  return (polynomial(MIDDLE, q * q) * q) / (q * q * polynomial(MIDDLE_BELOW, q * q) + 1)
}

const MIDDLE = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
]
const MIDDLE_BELOW = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
]
const TAIL = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const TAIL_BELOW = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]

function polynomial(factors: readonly number[], at: number): number {
  return factors.reduce((sum, factor) => sum * at + factor, 0)
}
