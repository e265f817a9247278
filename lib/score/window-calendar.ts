import { dayOf } from '../domain/time'
import type { DayCount } from '../schema/day-count'
import type { Candidate, Expiry } from '../schema/projection'
import type { Metric } from '../schema/score-sheet'
import type { Day, Time } from '../schema/time'
import type { Candidates } from './candidates'
import { sumWithin } from './day-counts'
import { comingDays, LAST_30_DAYS, windowOn, type WindowShape } from './window-days'

export interface CalendarQuestion {
  /** The figure that the page shows; `null` = it shows none, then the known events are all there is. */
  metric: Pick<Metric, 'value'> | null
  definition: WindowShape | null
  /** The counts behind that figure; `null` = they can't be told. */
  anchor: Candidate | null
  /** This metric's known events, by day. */
  dayCounts: readonly DayCount[]
  now: Time
  horizonDays: number
  /** The day of the figure, when it is not today's. */
  asOf?: Day | null
  /** 1 for a share, which cannot exceed the whole; without it nothing bounds the figure. */
  most?: number
}

/**
 * The counts of the metric's window on each coming day if nothing else happens: known events leave it exactly when
 * the window has passed them, and those that it does not hold yet come in. What else stands behind the page's figure
 * stays, for nobody knows its days. `value` is `null` where the page's own counts are not known. Empty when no known
 * event comes or goes.
 */
export function expiryOf(question: CalendarQuestion): Expiry[] {
  const { metric, anchor, dayCounts, now, horizonDays, most = Infinity } = question
  const shape = question.definition ?? LAST_30_DAYS
  const window = windowOn(question.asOf ?? dayOf(now), shape)
  if (!dayCounts.some(({ day }) => day >= window.from)) return []
  const today = sumWithin(dayCounts, window)
  const rows = comingDays(now, horizonDays).map((date) => ({
    date,
    ...sumWithin(dayCounts, windowOn(date, shape)),
  }))
  const isMoved = rows.some(({ num, den }) => num !== today.num || den !== today.den)
  if (!isMoved && today.num === 0 && today.den === 0) return []
  return rows.map(({ date, num, den }) => {
    if (!anchor) return { date, num, den, value: metric?.value == null ? shareOf({ num, den }, most) : null }
    const k = Math.max(0, anchor.k + num - today.num)
    const n = Math.max(0, anchor.n + den - today.den)
    return { date, num: k, den: n, value: n > 0 ? Math.min(k / n, most) : null }
  })
}

/** What known events come to alone; `null` where they lack their base, as when more of them are bad than there are. */
export function shareOf({ num, den }: { num: number; den: number }, most: number): number | null {
  return den > 0 && num / den <= most ? num / den : null
}

/** The smallest counts that round to the page's figure and can hold the known events of its window; else the smallest. */
export function anchorOf(
  { candidates, range }: Pick<Candidates, 'candidates' | 'range'>,
  { num, den }: { num: number; den: number },
): Candidate | null {
  const smallest = candidates[0] ?? null
  if (!range || !smallest || (smallest.k >= num && smallest.n >= den)) return smallest
  for (let n = Math.max(range.nMin, Math.ceil(den)); n <= range.nMax; n++) {
    const k = Math.max(range.kMin(n), num)
    if (k <= range.kMax(n)) return { k, n }
  }
  return smallest
}
