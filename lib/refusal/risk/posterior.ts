import type { Probability } from '../../schema/judgement'
import { betaQuantile, type Beta } from '../../domain/beta'
import type { Prior } from './priors'

/** So many of so many cases of the shop's own. */
export interface Outcomes {
  count: number
  total: number
}

/** What a chance rests on: the person's figure first, then the shop's cases on top of the prior. */
export interface Grounds {
  prior: Prior
  given?: number | null | undefined
  seen?: Outcomes | null | undefined
}

/** The middle 80 of 100. */
const LOW = 0.1
const HIGH = 0.9
/** More cases than these narrow the bounds by nothing that could be seen, and would only cost digits. */
const MOST_CASES = 1_000_000

/**
 * A chance as a Beta posterior with its 80 % interval. A figure that the person gave stands as it is; without one
 * and without cases it is the prior alone.
 */
export function posterior({ prior, given, seen }: Grounds): Probability {
  if (given != null) return { mean: given, low: given, high: given, n: 0, origin: 'given' }
  const total = seen?.total ?? 0
  const count = Math.min(seen?.count ?? 0, total)
  const weight = Math.min(1, MOST_CASES / Math.max(1, total))
  const beta: Beta = {
    a: prior.mean * prior.cases + count * weight,
    b: (1 - prior.mean) * prior.cases + (total - count) * weight,
  }
  const mean = beta.a / (beta.a + beta.b)
  // A lopsided distribution has its mean outside of its middle; the bounds then reach to it.
  const low = Math.min(mean, betaQuantile(beta, LOW))
  const high = Math.max(mean, betaQuantile(beta, HIGH))
  return { mean, low, high, n: total, origin: total > 0 ? 'history' : 'prior' }
}

/** The chance of the contrary. */
export function contrary({ mean, low, high, ...rest }: Probability): Probability {
  return { mean: 1 - mean, low: 1 - high, high: 1 - low, ...rest }
}
