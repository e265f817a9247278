import type { Action } from '../../schema/judgement'
import type { Price } from './price-action'

/**
 * P(escalation) at which refusing costs as much as the cheapest other way. `null` = refusing is cheaper at any chance,
 * or is not offered, or one of the two has no price. `costAt` prices the refusal at a chance.
 */
export function breakEvenOf(
  offers: readonly { action: Action; price: Price }[],
  costAt: (escalation: number) => number | null,
): number | null {
  const others = offers.filter(({ action }) => action !== 'refuse').map(({ price }) => price.cost)
  const priced = others.filter((cost) => cost !== null)
  if (priced.length === 0 || !offers.some(({ action }) => action === 'refuse')) return null
  const certain = costAt(1)
  if (certain === null || certain <= 0) return null
  const chance = Math.min(...priced) / certain
  return chance <= 1 ? Math.max(0, chance) : null
}
