import type { Day } from '../../schema/time'
import { dayAt } from './day-number'
import { sumRange } from './day-rows'
import type { ForecastInput } from './forecast-input'
import { courseOf, windowAhead, type Course } from './forecast-metric'
import { spreadOf } from './quantiles'

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
  /** The same where fewer or more cases come, or where more or less is in the window: in 80 of 100 cases. */
  mostBadLow: number
  mostBadHigh: number
  /** The mean (rate, stars, hours …) that the new cases must keep to; `null` = no new cases, or out of reach. */
  newFigure: number | null
  /** What they will bring at the usual course, and its bounds in 80 of 100 cases. */
  usualBad: number
  usualLow: number
  usualHigh: number
  /** Can the target be met at all on that day? */
  reachable: boolean
}

const Z90 = 1.2815515594457987

/**
 * The other way round: to show `target` (in the metric's unit) `ahead` days from now, how much bad the coming cases
 * may bring. `null` = no figure to start from.
 */
export function neededFor(input: ForecastInput, target: number, ahead: number): Needed | null {
  const course = courseOf({ ...input, horizonDays: Math.max(input.horizonDays, ahead) })
  return course && neededOn(course, target, ahead)
}

/**
 * The first of the coming `within` days on which the target can be met if nothing bad comes any more; `null` = none
 * of them, or no figure to start from.
 */
export function soonestFor(input: ForecastInput, target: number, within: number): Day | null {
  const course = courseOf({ ...input, horizonDays: Math.max(input.horizonDays, within) })
  if (!course) return null
  for (let ahead = 1; ahead <= within; ahead += 1) {
    if (roomOn(course, target, ahead).room >= 0) return dayOn(course, ahead)
  }
  return null
}

function neededOn(course: Course, target: number, ahead: number): Needed {
  const { rows, gauge, arrivals } = course
  const { room, kept, fresh, first, last } = roomOn(course, target, ahead)
  const seenToday = first === rows.past ? sumRange(rows.den, first, Math.min(first, last)) : 0
  const newCases = Math.max(0, sumRange(arrivals.perDay, first, last) - seenToday)
  const whole = (bad: number): number => (gauge.step === 1 ? Math.floor(bad + 1e-9) : bad)
  const spare = Z90 * Math.hypot(gauge.badOf(target) * Math.sqrt(arrivals.varianceOf(first, last)), kept)
  const usual = spreadOf({ shift: 0, mean: fresh.mean, variance: fresh.variance }, gauge.step)
  const most = gauge.most ?? Infinity
  return {
    date: dayOn(course, ahead),
    newCases,
    mostBad: whole(room),
    mostBadLow: whole(room - spare),
    mostBadHigh: whole(room + spare),
    newFigure: newCases > 0 && room >= 0 ? gauge.figureOf(Math.min(room / newCases, most)) : null,
    usualBad: fresh.mean,
    usualLow: usual.low,
    usualHigh: usual.high,
    reachable: room >= 0,
  }
}

/** How much bad still fits on a day, beside what was seen, of today too; `kept` = the standard deviation of what will be left of the days before. */
function roomOn(course: Course, target: number, ahead: number) {
  const { rows, gauge, known } = course
  const { seen, mean, cases } = windowAhead(course, ahead)
  const from = rows.window.from + ahead
  const first = Math.max(rows.past, from)
  const last = rows.window.to + ahead
  const fresh = last < first ? { mean: 0, variance: 0 } : known.sumOf(first, last)
  const old = first > from ? known.sumOf(from, Math.min(rows.past - 1, last)).variance : 0
  const room = gauge.badOf(target) * cases - (seen + mean - fresh.mean)
  return { room, kept: Math.sqrt(Math.max(0, old)), fresh, first, last }
}

function dayOn({ rows }: Course, ahead: number): Day {
  return dayAt(rows.start + rows.past + ahead)
}
