import type { SmallDenominator } from '../schema/projection'
import type { Candidates } from './candidates'

/** Our own reading: in fewer than 100 one event moves a share by more than a whole point. */
const SMALL_BELOW = 100

/**
 * Is the figure made of so few cases that one event moves it by more than a whole point? `small` is `null` when the
 * candidates differ in that, or there are none.
 */
export function smallDenominatorOf({
  candidates,
  range,
}: Pick<Candidates, 'candidates' | 'range'>): SmallDenominator {
  const smallest = candidates[0]
  if (!smallest || !range) return { small: null, n: null }
  if (smallest.n >= SMALL_BELOW) return { small: false, n: smallest.n }
  let n = range.nMax
  while (n > smallest.n && range.kMin(n) > range.kMax(n)) n--
  return { small: n < SMALL_BELOW ? true : null, n: smallest.n }
}
