import type { ForecastDay } from '../../schema/projection'
import { arrivalsOf, type Arrivals } from './arrivals'
import { mixed } from './mixed-days'
import { conditionDays, type KnownDays } from './condition-days'
import { dayAt } from './day-number'
import { agreed, dayRows, sumRange, type DayRows } from './day-rows'
import type { ForecastInput } from './forecast-input'
import { gaugeOf, type Gauge } from './gauge'
import { spreadOf } from './quantiles'
import { rateModels } from './rate-model'
import { windowSize } from './window-size'

/**
 * A metric on each of the coming `horizonDays` days, in its own unit: the median, and the bounds that hold it in 80
 * of 100 cases. What this browser saw leaves the window on its day exactly; what only the sheet knows of is spread
 * over the window; what is to come follows the shop's own rate and weekdays. `null` = no figure to start from.
 */
export function forecastMetric(input: ForecastInput): ForecastDay[] | null {
  const course = courseOf(input)
  if (!course) return null
  const today = course.rows.start + course.rows.past
  return Array.from({ length: input.horizonDays }, (_, at) => ({
    date: dayAt(today + at + 1),
    ...dayAhead(course, at + 1, input),
  }))
}

/** All that is known of a metric's days, past and to come, in bad sums over cases. */
export interface Course {
  rows: DayRows
  gauge: Gauge
  arrivals: Arrivals
  known: KnownDays
}

export function courseOf(input: ForecastInput): Course | null {
  const { metric, definition } = input
  if (metric.value === null) return null
  const rows = dayRows(input)
  const { window } = rows
  const seenDen = sumRange(rows.den, window.from, window.to)
  const seenNum = sumRange(rows.num, window.from, window.to)
  const { size } = windowSize(input, { seenNum, seenDen })
  const exact = metric.numerator !== null && metric.denominator ? metric.numerator / metric.denominator : null
  const figure = agreed(exact ?? exactOf(input, size), metric.value)
  const gauge = gaugeOf(metric.id, definition, metric.value)
  const arrivals = arrivalsOf(rows, size)
  const models = rateModels({ rows, gauge, arrivals, figure, size })
  const known = mixed(models.map(({ prior, evidence }) => ({ prior, known: conditionDays(evidence) })))
  return { rows, gauge, arrivals, known }
}

function exactOf({ candidate, candidates }: ForecastInput, size: number): number | null {
  const chosen = [candidate, ...candidates].find((one) => one?.n === size)
  return chosen ? chosen.k / chosen.n : null
}

/** The window as it will stand `ahead` days from now. */
export function windowAhead(
  { rows, arrivals, known }: Course,
  ahead: number,
): { seen: number; mean: number; variance: number; cases: number } {
  const from = rows.window.from + ahead
  const to = rows.window.to + ahead
  const sum = known.sumOf(from, to)
  const cases = Math.max(sumRange(arrivals.perDay, from, to), 1e-6)
  // More or fewer cases than expected move the figure only as far as new ones differ from old ones.
  const contrast = known.rateMean(to) - (sum.seen + sum.mean) / cases
  const variance = sum.variance + contrast ** 2 * arrivals.varianceOf(Math.max(from, rows.past), to)
  return { seen: sum.seen, mean: sum.mean, variance, cases }
}

function dayAhead(
  course: Course,
  ahead: number,
  { definition, scenario }: ForecastInput,
): Omit<ForecastDay, 'date'> {
  const { gauge, rows } = course
  const { seen, mean, variance, cases } = windowAhead(course, ahead)
  const stays = rows.past >= rows.window.from + ahead && rows.past <= rows.window.to + ahead
  const more = stays ? (scenario?.moreBad ?? 0) : 0
  const event = definition?.badEvent ?? { numerator: 0, denominator: 0 }
  const added = more * gauge.sumOf(event.numerator, event.denominator)
  const whole = cases + more * event.denominator
  const spread = spreadOf({ shift: seen + added, mean, variance }, gauge.step)
  const [low, median, high] = [spread.low, spread.median, spread.high].map((sum) =>
    gauge.figureOf(Math.min(Math.max(sum / whole, 0), gauge.most ?? Infinity)),
  ) as [number, number, number]
  return { median, low: Math.min(low, high), high: Math.max(low, high) }
}
