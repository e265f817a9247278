import type { Tier } from '../../schema/score-sheet'

const HOLDS: Record<Tier['op'], (value: number, bound: number) => boolean> = {
  '≥': (value, bound) => value >= bound,
  '>': (value, bound) => value > bound,
  '≤': (value, bound) => value <= bound,
  '<': (value, bound) => value < bound,
}

/**
 * The score that the page's tiers give to a figure, in the figure's own unit; ties are exact. Of the conditions
 * that hold on one side the tightest counts, whether the list tells how good a figure must be or how bad it may
 * get. A figure that meets no condition takes the worst step. `null` = no figure or no tiers.
 */
export function stepScore(value: number | null, tiers: readonly Tier[] | null): number | null {
  if (value === null || tiers === null || tiers.length === 0) return null
  const met = tiers.filter(({ op, bound }) => HOLDS[op](value, bound))
  const found = [tightest(met, ['≥', '>'], 1), tightest(met, ['≤', '<'], -1)].filter((one) => one !== null)
  return Math.min(...(found.length > 0 ? found : tiers).map(({ score }) => score))
}

/** Of equal bounds the strict one is the tighter. */
function tightest(met: readonly Tier[], [weak, strict]: [Tier['op'], Tier['op']], sign: 1 | -1): Tier | null {
  const side = met.filter(({ op }) => op === weak || op === strict)
  return side.reduce<Tier | null>((best, tier) => {
    if (best === null) return tier
    const gain = sign * (tier.bound - best.bound)
    return gain > 0 || (gain === 0 && tier.op === strict) ? tier : best
  }, null)
}
