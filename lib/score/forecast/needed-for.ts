import type { Day } from '../../schema/time'
import { dayAt } from './day-number'
import { courseOf, windowAhead } from './forecast-metric'
import type { ForecastInput } from './forecast-input'
import { sumRange } from './day-rows'

/** What it takes to stand at a target on a day. */
export interface Needed {
  date: Day
  /** Cases expected from now on that will count on that day. */
  newCases: number
  /**
   * The most bad that those may bring: bad events of a rate (whole), stars or points missing, seconds or hours in
   * all. Negative = what is in the window already is too much.
   */
  mostBad: number
  /** The mean (rate, stars, hours …) that the new cases must keep to; `null` = no new cases, or out of reach. */
  newFigure: number | null
  /** What they will bring at the usual course. */
  usualBad: number
  /** Can the target be met at all on that day? */
  reachable: boolean
}

/**
 * The other way round: to show `target` (in the metric's unit) `ahead` days from now, how much bad the coming cases
 * may bring. `null` = no figure to start from.
 */
export function neededFor(input: ForecastInput, target: number, ahead: number): Needed | null {
  const course = courseOf({ ...input, horizonDays: Math.max(input.horizonDays, ahead) })
  if (!course) return null
  const { rows, gauge, arrivals, known } = course
  const { seen, mean, cases } = windowAhead(course, ahead)
  const first = Math.max(rows.past, rows.window.from + ahead)
  const last = rows.window.to + ahead
  const newCases = sumRange(arrivals.perDay, first, last)
  const fresh = last < first ? { seen: 0, mean: 0 } : known.sumOf(first, last)
  const usualBad = fresh.seen + fresh.mean
  const kept = seen + mean - usualBad
  const room = gauge.badOf(target) * cases - kept
  const mostBad = gauge.step === 1 ? Math.floor(room + 1e-9) : room
  return {
    date: dayAt(rows.start + rows.past + ahead),
    newCases,
    mostBad,
    newFigure:
      newCases > 0 && room >= 0 ? gauge.figureOf(Math.min(room / newCases, gauge.most ?? Infinity)) : null,
    usualBad,
    reachable: room >= 0,
  }
}
