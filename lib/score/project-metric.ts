import { dayOf } from '../domain/time'
import { linesOf, type PackBook } from '../rules/pack-book'
import type { DayCount } from '../schema/day-count'
import type { ProjectedMetric } from '../schema/projection'
import type { PackMetric } from '../schema/rule-pack'
import type { Metric, ScoreSheet } from '../schema/score-sheet'
import type { Day, Time } from '../schema/time'
import { budgetOf } from './budget'
import { candidatesOf, type Candidates } from './candidates'
import { sumWithin } from './day-counts'
import { floorBudget } from './floor-budget'
import type { ForecastInput } from './forecast/forecast-input'
import { forecastMetric } from './forecast/forecast-metric'
import { definitionOf } from './metric-definition'
import { unitOf } from './metric-unit'
import { addendOf, oneMoreOf } from './one-more'
import { smallDenominatorOf } from './small-denominator'
import { LAST_30_DAYS, windowOn } from './window-days'
import { anchorOf, expiryOf, shareOf } from './window-calendar'

export interface MetricContext {
  now: Time
  horizonDays: number
  sheet: ScoreSheet
  history: readonly ScoreSheet[]
  book: PackBook
}

/** Everything that can be told of one metric; `dayCounts` are its own. */
export function projectMetric(
  metric: Metric,
  dayCounts: readonly DayCount[],
  context: MetricContext,
): ProjectedMetric {
  const { book, now, horizonDays } = context
  const { found, asOf, input } = measured(metric, dayCounts, context)
  const { candidates, candidateCount, bounded } = found
  const { definition, candidate: anchor } = input
  const most = unitOf(metric.id, definition) === 'rate' ? 1 : Infinity
  const forecast = forecastMetric(input)
  return {
    id: metric.id,
    value: metric.value,
    candidates,
    candidateCount,
    bounded,
    anchor,
    oneMore: oneMoreOf({ ...found, id: metric.id, definition, book }),
    budget: budgetFor(metric, definition, { found, context }),
    smallDenominator: smallDenominatorOf(found),
    observed: observedOf(dayCounts, definition, { now, most }),
    expiry: expiryOf({ metric, definition, anchor, dayCounts, now, horizonDays, asOf, most }),
    forecast,
    why: forecast === null ? 'no-figure' : null,
  }
}

/** What the forecast of a metric takes: the counts behind its figure, and the events known of it. */
export function forecastInputOf(
  metric: Metric,
  dayCounts: readonly DayCount[],
  context: MetricContext,
): ForecastInput {
  return measured(metric, dayCounts, context).input
}

function measured(
  metric: Metric,
  dayCounts: readonly DayCount[],
  { book, sheet, history, now, horizonDays }: MetricContext,
): { found: Candidates; asOf: Day; input: ForecastInput } {
  const definition = definitionOf(book, metric.id)
  const found = candidatesOf({ metric, definition, orders30d: sheet.orders30d })
  const { candidates } = found
  const asOf = sheet.updatedAt === null ? dayOf(now) : dayOf(sheet.updatedAt)
  const candidate = anchorOf(found, sumWithin(dayCounts, windowOn(asOf, definition ?? LAST_30_DAYS)))
  const input = { metric, definition, candidate, candidates, dayCounts, history, now, horizonDays }
  return { found, asOf, input }
}

function budgetFor(
  metric: Metric,
  definition: PackMetric | null,
  { found, context }: { found: Candidates; context: MetricContext },
): ProjectedMetric['budget'] {
  const { book } = context
  if (!definition) return []
  const lines = linesOf(book).filter((line) => line.of === metric.id)
  const addend = addendOf({ id: metric.id, definition, book })
  const floor = floorBudget(metric, found.candidates, context)
  return [...floor, ...budgetOf({ ...found, metric, better: definition.better, addend, lines })]
}

/**
 * What the events come to that have not left the window; `null` when there is none. Those of the last days are in it,
 * which the page may not hold yet.
 */
function observedOf(
  dayCounts: readonly DayCount[],
  definition: PackMetric | null,
  { now, most }: { now: Time; most: number },
): ProjectedMetric['observed'] {
  const today = dayOf(now)
  const { from } = windowOn(today, definition ?? LAST_30_DAYS)
  const { num, den } = sumWithin(dayCounts, { from, to: today })
  if (num === 0 && den === 0) return null
  return { value: shareOf({ num, den }, most), n: den }
}
