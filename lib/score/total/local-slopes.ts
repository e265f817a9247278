import type { Dimension, MetricId, ScoreSheet } from '../../schema/score-sheet'
import { solveSymmetric } from './solve-symmetric'

/** How a dimension moves with one of its metrics, near where the shop has been. */
export interface LocalSlope {
  id: MetricId
  /** Points of the dimension per unit of the metric, with its 80 % interval. */
  slope: number
  low: number
  high: number
  /** The figures seen, outside which the slope says nothing. */
  from: number
  to: number
}
export interface LocalSlopes {
  slopes: LocalSlope[]
  /** Points by which single days lie off the line. */
  noise: number
  sheets: number
}
export type SlopesWhy = 'few-sheets' | 'slopes-not-identifiable'

const Z90 = 1.2815515594457987
/** Days beyond the number of metrics. */
const SPARE_DAYS = 6
/** Points: how uncertain the effect of a usual movement of a metric may be, and how far days may lie off. */
const WIDEST_ERROR = 0.5
const WIDEST_NOISE = 1

/**
 * The slopes of a dimension whose formula nobody publishes, by least squares over the shop's own sheets. Only where
 * they can be told apart: every metric must have moved, not all together, and the days must lie near one plane.
 */
export function localSlopes(
  history: readonly ScoreSheet[],
  dimension: Dimension['id'],
  metrics: readonly MetricId[],
): LocalSlopes | { why: SlopesWhy } {
  const days = history.flatMap((sheet) => dayOf(sheet, dimension, metrics) ?? [])
  if (metrics.length === 0 || days.length < metrics.length + SPARE_DAYS) return { why: 'few-sheets' }
  const scales = metrics.map((_, at) => scaleOf(days.map(({ figures }) => figures[at] ?? 0)))
  if (scales.some(({ deviation }) => deviation <= 0)) return { why: 'slopes-not-identifiable' }
  const middle = meanOf(days.map(({ score }) => score))
  const rows = days.map(({ figures, score }) => ({
    x: figures.map((figure, at) => (figure - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1)),
    y: score - middle,
  }))
  const fit = fitOf(rows, metrics.length)
  if (!fit || fit.noise > WIDEST_NOISE || fit.errors.some((error) => error > WIDEST_ERROR))
    return { why: 'slopes-not-identifiable' }
  const slopes = metrics.map((id, at): LocalSlope => {
    const { deviation = 1, from = 0, to = 0 } = scales[at] ?? {}
    const [slope, error] = [(fit.slopes[at] ?? 0) / deviation, (Z90 * (fit.errors[at] ?? 0)) / deviation]
    return { id, slope, low: slope - error, high: slope + error, from, to }
  })
  return { slopes, noise: fit.noise, sheets: days.length }
}

function dayOf(
  { stage, dimensions, metrics }: ScoreSheet,
  dimension: Dimension['id'],
  ids: readonly MetricId[],
): { score: number; figures: number[] } | null {
  const score = dimensions.find(({ id }) => id === dimension)?.score ?? null
  const figures = ids.map((id) => metrics.find((metric) => metric.id === id)?.value ?? NaN)
  if (stage !== 'formal' || score === null || figures.some(Number.isNaN)) return null
  return { score, figures }
}

function fitOf(
  rows: readonly { x: number[]; y: number }[],
  size: number,
): { slopes: number[]; errors: number[]; noise: number } | null {
  const products = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => rows.reduce((sum, { x }) => sum + (x[i] ?? 0) * (x[j] ?? 0), 0)),
  )
  const right = Array.from({ length: size }, (_, i) =>
    rows.reduce((sum, { x, y }) => sum + (x[i] ?? 0) * y, 0),
  )
  const solved = solveSymmetric(products, right)
  if (!solved) return null
  const rest = rows.reduce(
    (sum, { x, y }) => sum + (y - x.reduce((all, one, at) => all + one * (solved.x[at] ?? 0), 0)) ** 2,
    0,
  )
  // Even an exact line is known only to the rounding of the points shown.
  const noise = Math.sqrt(Math.max(rest / (rows.length - size - 1), 1 / 12))
  return { slopes: solved.x, errors: solved.inverse.map((one) => noise * Math.sqrt(Math.max(0, one))), noise }
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number; from: number; to: number } {
  const mean = meanOf(values)
  const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)))
  return { mean, deviation, from: Math.min(...values), to: Math.max(...values) }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
