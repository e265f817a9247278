import { packMetric, weightOf, type PackBook } from '../../rules/pack-book'
import type { Dimension, Metric, MetricId, ScoreSheet } from '../../schema/score-sheet'
import { metricScore } from './metric-score'
import { tidy } from './shown-precision'

/** Weights are shown as whole per cents, so three of them may miss the whole by this much. */
const SUM_SLACK = 0.0151

export interface DimensionParts {
  id: Dimension['id']
  /** As the page shows it. */
  value: number | null
  /** Σ metric score × weight inside the dimension; `null` where scores or weights are missing. */
  recomputed: number | null
  /** Metrics of which nobody can tell whether the floor for small shops applies. */
  doubts: MetricId[]
}

/** Every dimension that the sheet names, with its score put together again from its metrics. */
export function dimensionScores(sheet: ScoreSheet, book: PackBook): DimensionParts[] {
  return sheet.dimensions.map(({ id, score }) => {
    const parts = scoredMetrics(id, sheet, book).map(({ metric, weight }) => ({
      weight,
      id: metric.id,
      ...metricScore(metric, { sheet, book }),
    }))
    const doubts = parts.filter(({ doubt }) => doubt).map(({ id }) => id)
    return { id, value: score, recomputed: weightedSum(parts), doubts }
  })
}

/** The metrics of a dimension that the pack scores, each with its weight by the order edit, page, pack. */
export function scoredMetrics(
  dimension: Dimension['id'],
  sheet: ScoreSheet,
  book: PackBook,
): { metric: Metric; weight: number | null }[] {
  return sheet.metrics
    .filter(({ id }) => {
      const definition = packMetric(book, id)
      return definition?.dimension === dimension && definition.scored
    })
    .map((metric) => ({ metric, weight: weightOf(book, metric.id, sheet).weight }))
}

/** `null` unless every part that weighs something is known and the weights make a whole. */
export function weightedSum(
  parts: readonly { score: number | null; weight: number | null }[],
): number | null {
  let sum = 0
  let whole = 0
  for (const { score, weight } of parts) {
    if (weight === null) return null
    if (weight === 0) continue
    if (score === null) return null
    sum += score * weight
    whole += weight
  }
  return Math.abs(whole - 1) <= SUM_SLACK ? tidy(sum / whole) : null
}
