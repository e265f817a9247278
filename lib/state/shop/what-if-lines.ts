import type { Day } from '../../schema/time'
import type { Needed } from '../../score/forecast/needed-for'
import { SOONEST_WITHIN, type ToReach } from '../../score/what-if/to-reach'
import type { MetricUnit } from './unit-of-metric'

/** What a target takes, in whole counts where there are any. Spans hold in 80 of 100 cases. */
export type NeedLine =
  /** Whatever comes, it is there. */
  | { kind: 'free' }
  /** At most `n` bad ones among about `cases` new ones; `usual` = as many usually come. */
  | { kind: 'most'; n: number; span: Span; usual: Span; cases: number; good: number }
  /**
   * The mean that new ones must keep; `cases: null` = how many come is not known. `oneStars` = of ratings, so many may
   * be of one star where all others are of five.
   */
  | { kind: 'mean'; figure: number; cases: number | null; oneStars: number | null }
  /** What the window holds is too much: so many bad ones, where that can be counted. */
  | { kind: 'unreachable'; over: number | null; soonest: Day | null; within: number }

type Span = readonly [low: number, high: number]

/** What a one-star rating misses to five. */
const STARS_LOST = 4

/** The one sentence that a target comes to; `null` = there is nothing to tell. */
export function needLine(
  { needed, counted, soonest }: Pick<ToReach, 'needed' | 'counted' | 'soonest'>,
  unit: MetricUnit,
): NeedLine | null {
  if (!needed) return null
  const { newCases, mostBad, newFigure } = needed
  if (!needed.reachable) {
    const over = counted && unit === 'rate' ? -mostBad : null
    return { kind: 'unreachable', over, soonest, within: SOONEST_WITHIN }
  }
  const cases = Math.round(newCases)
  if (counted && unit === 'rate') return mostLine(needed, cases)
  if (newFigure === null) return null
  const oneStars = counted && unit === 'stars' ? Math.floor(mostBad / STARS_LOST + 1e-9) : null
  if (oneStars !== null && oneStars >= cases) return { kind: 'free' }
  return { kind: 'mean', figure: newFigure, cases: counted ? cases : null, oneStars }
}

function mostLine(needed: Needed, cases: number): NeedLine {
  const { mostBad: n, mostBadLow, mostBadHigh, usualLow, usualHigh } = needed
  if (n >= cases) return { kind: 'free' }
  const span = [Math.max(0, mostBadLow), Math.min(cases, mostBadHigh)] as const
  const usual = [Math.round(usualLow), Math.round(usualHigh)] as const
  return { kind: 'most', n, span, usual, cases, good: cases - n }
}

/** Is a first day worth saying: the target is not met today, and could be before the last day? */
export function soonerThanAsked({
  met,
  soonest,
  needed,
}: Pick<ToReach, 'met' | 'soonest' | 'needed'>): boolean {
  return !met && needed !== null && needed.reachable && soonest !== null && soonest < needed.date
}
