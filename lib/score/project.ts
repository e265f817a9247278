import { dayOf } from '../domain/time'
import { packBook, packMetric, type PackBook } from '../rules/pack-book'
import { packForSheet } from '../rules/pack-for-sheet'
import type { DayCount } from '../schema/day-count'
import type { ProjectInput, ProjectedMetric, Projection } from '../schema/projection'
import type { MetricId, ScoreSheet } from '../schema/score-sheet'
import { addUp, byMetric, dayCountsOf } from './day-counts'
import type { ForecastInput } from './forecast/forecast-input'
import { forecastTotal } from './forecast/forecast-total'
import { unseenMetric, withCounters } from './known-counts'
import { refusalLadder } from './penalty/refusal-ladder'
import { ticketLadder } from './penalty/ticket-ladder'
import { forecastInputOf, projectMetric, type MetricContext } from './project-metric'
import { starsOf } from './total/stars-of'
import { totalOf } from './total/total-of'
import { LAST_30_DAYS, windowOn } from './window-days'

const HORIZON_DAYS = 30

/**
 * What one more event would do to a shop's score, and where it will stand in `horizonDays` days (30 by default).
 * From what the page shows, the events known, and the pack in force; what cannot be told is `null`, and `why` says so.
 * Costs O(days) beside the counting of `events`. The shape is `project`'s in the lab. `book` stands in for the pack
 * named or in force, where the user imported one.
 */
export function project(input: ProjectInput, book = bookFor(input)): Projection {
  const context = metricContext(input, book)
  const { sheet } = context
  const metrics = metricsOf(countsOf(input, book), context)
  const { dimensions, total } = scoreOf(metrics, context)
  return {
    pack: book.pack.id,
    metrics,
    dimensions,
    total,
    stars: starsOf({ sheet, book }),
    penalty: penaltyOf(input, { book, sheet }),
  }
}

/** What the forecast takes of each metric that the sheet shows, by the same reading as `project`. */
export function forecastInputs(
  input: ProjectInput,
  book: PackBook,
): { context: MetricContext; inputs: Map<MetricId, ForecastInput> } {
  const context = metricContext(input, book)
  const counts = countsOf(input, book)
  const inputs = context.sheet.metrics.map((metric): [MetricId, ForecastInput] => [
    metric.id,
    forecastInputOf(metric, counts.get(metric.id) ?? [], context),
  ])
  return { context, inputs: new Map(inputs) }
}

function metricContext(input: ProjectInput, book: PackBook): MetricContext {
  const sheet = { ...input.sheet, metrics: withCounters(input.sheet, input.counters ?? null) }
  const history = input.history ?? []
  return { now: input.now, horizonDays: input.horizonDays ?? HORIZON_DAYS, sheet, history, book }
}

function bookFor({ now, pack, sheet, edits }: ProjectInput): PackBook {
  const id = pack ?? packForSheet({ platform: sheet.platform, now, sheet })
  return packBook(id, edits ?? {}, dayOf(now))
}

/** What has left a metric's window is gone: an event of long ago changes nothing. Days counted as they came stay. */
function countsOf(input: ProjectInput, book: PackBook): Map<MetricId, DayCount[]> {
  const today = dayOf(input.now)
  const fresh = dayCountsOf(input.events ?? [], book, input.now).filter(({ day, metric }) => {
    return day >= windowOn(today, packMetric(book, metric) ?? LAST_30_DAYS).from
  })
  return byMetric(addUp([...fresh, ...(input.dayCounts ?? [])]))
}

/** The sheet's own metrics, then those of the pack that only events speak of. */
function metricsOf(counts: Map<MetricId, DayCount[]>, context: MetricContext): ProjectedMetric[] {
  const { sheet, book } = context
  const shown = new Set(sheet.metrics.map(({ id }) => id))
  const unseen = [...counts.keys()].filter((id) => !shown.has(id) && packMetric(book, id) !== null)
  return [...sheet.metrics, ...unseen.map(unseenMetric)].map((metric) =>
    projectMetric(metric, counts.get(metric.id) ?? [], context),
  )
}

function scoreOf(
  metrics: readonly ProjectedMetric[],
  { sheet, book, history, now, horizonDays }: MetricContext,
): Pick<Projection, 'dimensions' | 'total'> {
  const { recomputed, basis, why, dimensions, mismatch } = totalOf({ sheet, book, history })
  const forecasts = new Map(metrics.flatMap(({ id, forecast }) => (forecast ? [[id, forecast]] : [])))
  const coming = forecastTotal({ sheet, book, history, forecasts, now, horizonDays })
  return {
    dimensions,
    total: {
      value: sheet.total,
      recomputed,
      forecast: coming.forecast,
      basis,
      why: why ?? coming.why,
      mismatch,
    },
  }
}

function penaltyOf(
  { now, counters, events, eventsCover }: ProjectInput,
  { book, sheet }: { book: PackBook; sheet: ScoreSheet },
): Projection['penalty'] {
  const cover = eventsCover ?? 'whole-shop'
  const known = { now, book, counters: counters ?? null, events: events ?? null, eventsCover: cover }
  return {
    unjustifiedRefusal: refusalLadder({ ...known, sheet }),
    platformTickets: ticketLadder(known),
  }
}
