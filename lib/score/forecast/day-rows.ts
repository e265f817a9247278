import { dayOf, epochOf } from '../../domain/time'
import type { ScoreSheet } from '../../schema/score-sheet'
import { dayNumber } from './day-number'
import type { ForecastInput } from './forecast-input'

/** The days that a forecast looks at, numbered from the oldest on; `past` = the index of today. */
export interface DayRows {
  /** `dayNumber` of index 0. */
  start: number
  past: number
  length: number
  /** The window that today's sheet covers, both ends counted. */
  window: { from: number; to: number }
  /** How much of today is over, 0–1. */
  elapsed: number
  /** What this browser saw a day, the metric's own two counts. */
  num: Float64Array
  den: Float64Array
  /** Earlier sheets that hold this metric, with the index of their day. */
  sheets: { day: number; sheet: ScoreSheet; figure: number; size: number | null }[]
}

/** Days before the window that are still looked at where earlier sheets tell of them. */
const LOOK_BACK = 60
/** The older a sheet, the fewer of its neighbours are read: they say nearly the same. */
function strideAt(age: number): number {
  if (age <= 7) return 1
  return age <= 31 ? 2 : 4
}

export function dayRows(input: ForecastInput): DayRows {
  const { metric, definition, history, now, horizonDays, dayCounts } = input
  const today = dayNumber(dayOf(now))
  const width = definition?.fromDaysAgo ?? 30
  const gap = definition?.toDaysAgo ?? 1
  const earlier = history.flatMap((sheet) => {
    const found = sheet.metrics.find(({ id }) => id === metric.id)
    if (!found || found.value === null || sheet.updatedAt === null) return []
    const age = today - dayNumber(dayOf(sheet.updatedAt))
    if (age <= 0 || age > LOOK_BACK || age % strideAt(age) > 0) return []
    const exact = found.numerator !== null && found.denominator ? found.numerator / found.denominator : null
    return [{ age, sheet, figure: agreed(exact, found.value), size: found.denominator }]
  })
  const past = width + Math.max(0, ...earlier.map(({ age }) => age))
  const rows: DayRows = {
    start: today - past,
    past,
    length: past + horizonDays + 1,
    window: { from: past - width, to: past - gap },
    elapsed: elapsedOf(now),
    num: new Float64Array(past + horizonDays + 1),
    den: new Float64Array(past + horizonDays + 1),
    sheets: earlier.map(({ age, ...one }) => ({ ...one, day: past - age })),
  }
  for (const { day, num, den } of dayCounts) {
    const at = dayNumber(day) - rows.start
    if (at < 0 || at > past) continue
    rows.num[at] = (rows.num[at] ?? 0) + num
    rows.den[at] = (rows.den[at] ?? 0) + den
  }
  return rows
}

/** The exact quotient where it is what the page shows, else the figure shown. */
export function agreed(exact: number | null, shown: number): number {
  return exact !== null && Math.abs(exact - shown) <= 0.01 * Math.max(Math.abs(shown), 1e-4) ? exact : shown
}

function elapsedOf(now: ForecastInput['now']): number {
  return (epochOf(now) - epochOf(`${dayOf(now)}T00:00:00+08:00`)) / 86_400_000
}

export function sumRange(values: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let at = Math.max(0, from); at <= Math.min(to, values.length - 1); at += 1) sum += values[at] ?? 0
  return sum
}
