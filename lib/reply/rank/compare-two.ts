import { betaShareBelow } from '../../domain/beta'
import type { ScriptCounts } from './script-record'

/** How a trial of two solutions stands. `pending` = go on; `alike` = stopped, neither is shown to be better. */
export type Trial =
  | { state: 'pending'; better: number; needed: number }
  | { state: 'first' | 'second'; better: number }
  | { state: 'alike'; better: number }

/** Known ends that each side needs before anything is said, and after which the trial ends either way. */
const LEAST_ENDS = 20
const MOST_ENDS = 200
/** The chance of being better at which a side wins. */
const SURE = 0.975
const SLICES = 400

/**
 * The stop rule of an A/B trial: nothing is said before either side has 20 known ends; from there a side that is better
 * with a chance of .975 wins; at 200 ends a side the two count as alike. `better` = P(the first works better).
 */
export function compareTwo(first: ScriptCounts, second: ScriptCounts): Trial {
  const better = chanceBetter(first, second)
  const least = Math.min(endsOf(first), endsOf(second))
  if (least < LEAST_ENDS) return { state: 'pending', better, needed: LEAST_ENDS - least }
  if (better >= SURE) return { state: 'first', better }
  if (better <= 1 - SURE) return { state: 'second', better }
  return least >= MOST_ENDS
    ? { state: 'alike', better }
    : { state: 'pending', better, needed: MOST_ENDS - least }
}

const endsOf = ({ settled, bad }: ScriptCounts) => settled + bad

/** P(a > b) for two shares of which `settled` of the ends were seen, by slices of a's distribution. */
function chanceBetter(a: ScriptCounts, b: ScriptCounts): number {
  const [first, second] = [shapeOf(a), shapeOf(b)]
  let chance = 0
  let below = 0
  for (let slice = 1; slice <= SLICES; slice += 1) {
    const upTo = betaShareBelow(first, slice / SLICES)
    chance += (upTo - below) * betaShareBelow(second, (slice - 0.5) / SLICES)
    below = upTo
  }
  return chance
}

const shapeOf = ({ settled, bad }: ScriptCounts) => ({ a: 1 + settled, b: 1 + bad })
