import type { DayCount } from '../../../../lib/schema/day-count'
import type { Metric, MetricId, ScoreSheet } from '../../../../lib/schema/score-sheet'
import type { ForecastInput } from '../../../../lib/score/forecast/forecast-input'
import { dayAt, dayNumber } from '../../../../lib/score/forecast/day-number'
import { definitionOf, metricOf, sheetOf } from '../sheets'

export const NOW = '2026-09-20T00:00:00+08:00'
export const TODAY = dayNumber('2026-09-20')

/** Counts `ago` days before today, each [days ago, num, den]. */
export function countsOf(id: MetricId, rows: readonly (readonly [number, number, number])[]): DayCount[] {
  return rows.map(([ago, num, den]) => ({ day: dayAt(TODAY - ago), metric: id, num, den }))
}

/** What a forecast takes when nothing is known but what the test says. */
export function inputOf(metric: Metric, own: Partial<ForecastInput> = {}): ForecastInput {
  return {
    metric,
    definition: definitionOf(metric.id),
    candidate: null,
    candidates: [],
    dayCounts: [],
    history: [],
    now: NOW,
    horizonDays: 30,
    ...own,
  }
}

/** One sheet a day for the last `days` days, each with this figure. */
export function historyOf(
  id: MetricId,
  days: number,
  figure: (ago: number) => Partial<Metric>,
): ScoreSheet[] {
  return Array.from({ length: days }, (_, at) => days - at).map((ago) =>
    sheetOf({
      updatedAt: `${dayAt(TODAY - ago)}T11:00:36+08:00`,
      metrics: [metricOf(id, figure(ago))],
    }),
  )
}
