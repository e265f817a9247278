import type { ForecastDay } from '../../../lib/schema/projection'
import type { Day } from '../../../lib/schema/time'
import { daysBetween, type DayValue } from '../../../lib/state/shop/day-series'

export interface FanInput {
  past: readonly DayValue[]
  forecast: readonly ForecastDay[]
  /** Another course beside it, of which the median alone is drawn. */
  other?: readonly ForecastDay[]
  today: Day
  /** Values at which a line is drawn if it comes near. */
  marks: readonly number[]
  outOf: number
  /** How many days before today are in view. */
  pastDays: number
}

interface Point {
  x: number
  y: number
}

/** Paths in a square of 100 × 100, drawn without keeping its proportions. */
export interface FanShape {
  past: string
  /** Each day that was read; a lone day would have no line. */
  dots: string
  band: string
  median: string
  other: string
  todayX: number
  /** The marks that are in view, by height. */
  marks: { value: number; y: number }[]
}

/** Days without a sheet are not bridged when there are more of them in a row. */
const BRIDGED_DAYS = 3

/** Where past totals, forecast and marks come to stand. */
export function fanShape({ past, forecast, other = [], today, marks, outOf, pastDays }: FanInput): FanShape {
  const seen = past.filter(({ day }) => daysBetween(day, today) <= pastDays)
  const ahead = Math.max(1, ...forecast.map(({ date }) => daysBetween(today, date)))
  const xOf = (day: Day) => ((pastDays + daysBetween(today, day)) / (pastDays + ahead)) * 100
  const range = rangeOf(seen, [...forecast, ...other.map(flat)], { marks, outOf })
  const yOf = (value: number) => ((range.high - value) / (range.high - range.low)) * 100
  const at = (day: Day, value: number): Point => ({ x: xOf(day), y: yOf(value) })
  const last = seen.at(-1)
  const start = last ? [{ date: last.day, median: last.value, low: last.value, high: last.value }] : []
  const fan = forecast.length === 0 ? [] : [...start, ...forecast]
  const beside = other.length === 0 ? [] : [...start, ...other]
  const edge = (pick: 'low' | 'median' | 'high') => fan.map((day) => at(day.date, day[pick]))
  return {
    past: runsOf(seen)
      .map((run) => pathOf(run.map(({ day, value }) => at(day, value))))
      .join(' '),
    dots: seen.map(({ day, value }) => `${pathOf([at(day, value)])} h0`).join(' '),
    band: fan.length === 0 ? '' : `${pathOf([...edge('high'), ...edge('low').reverse()])} Z`,
    median: pathOf(edge('median')),
    other: pathOf(beside.map(({ date, median }) => at(date, median))),
    todayX: xOf(today),
    marks: marks
      .filter((value) => value >= range.low && value <= range.high)
      .map((value) => ({ value, y: yOf(value) })),
  }
}

const flat = (day: ForecastDay): ForecastDay => ({ ...day, low: day.median, high: day.median })

/** The values in view: all of the data, and the marks that are no farther off than the data are wide. */
function rangeOf(
  seen: readonly DayValue[],
  forecast: readonly ForecastDay[],
  { marks, outOf }: Pick<FanInput, 'marks' | 'outOf'>,
): { low: number; high: number } {
  const values = [
    ...seen.map(({ value }) => value),
    ...forecast.flatMap(({ low, high, median }) => [low, high, median]),
  ]
  if (values.length === 0) return { low: 0, high: outOf }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const reach = Math.max((most - least) * 0.8, outOf * 0.04)
  const near = marks.filter((mark) => mark >= least - reach && mark <= most + reach)
  const [low, high] = [Math.min(least, ...near), Math.max(most, ...near)]
  const air = Math.max((high - low) * 0.12, outOf * 0.01)
  return { low: low - air, high: high + air }
}

function runsOf(days: readonly DayValue[]): DayValue[][] {
  const runs: DayValue[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && daysBetween(last.day, day.day) <= BRIDGED_DAYS) run.push(day)
    else runs.push([day])
  }
  return runs
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ')
}

const round = (value: number) => Math.round(value * 100) / 100
