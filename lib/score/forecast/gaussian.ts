/** A joint normal distribution: means, and the covariances row by row. */
export interface Gaussian {
  size: number
  mean: Float64Array
  cov: Float64Array
  /** Log likelihood of what was learnt so far. */
  likelihood: number
}

/**
 * Conditions on one observed sum: `column` = covariance of every variable with it, `gap` = observed − expected,
 * `spread` = the variance of the observation, its noise included. Changes the distribution in place.
 */
export function learn(
  state: Gaussian,
  column: Float64Array,
  { gap, spread }: { gap: number; spread: number },
): void {
  const { size, mean, cov } = state
  state.likelihood -= (Math.log(spread) + gap ** 2 / spread) / 2
  for (let i = 0; i < size; i += 1) {
    const gain = (column[i] ?? 0) / spread
    if (gain === 0) continue
    mean[i] = (mean[i] ?? 0) + gain * gap
    const row = i * size
    for (let j = 0; j < size; j += 1) cov[row + j] = (cov[row + j] ?? 0) - gain * (column[j] ?? 0)
  }
}
