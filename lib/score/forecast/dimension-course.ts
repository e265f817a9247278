import type { PackBook } from '../../rules/pack-book'
import type { ForecastDay } from '../../schema/projection'
import type { Dimension, MetricId, ScoreSheet } from '../../schema/score-sheet'
import { scoredMetrics } from '../total/dimension-scores'
import { localSlopes, type LocalSlopes } from '../total/local-slopes'
import { sheetsUnder } from '../total/sheets-under'
import { scoreSteps } from './score-steps'

/** Why a total cannot be forecast though it could be put together today. */
export type CourseWhy = 'metric-unknown' | 'steps-unknown' | 'dimension-black-box' | 'outside-observed'

/**
 * A dimension as a sum of parts, each a function of one metric's coming figure. `noise` = points that are left to
 * chance at a day, besides the metrics.
 */
export interface DimensionCourse {
  base: number
  parts: { metric: MetricId; points: (figure: number) => number }[]
  noise: (day: number) => number
}

export interface CourseInput {
  sheet: ScoreSheet
  book: PackBook
  history: readonly ScoreSheet[]
  forecasts: ReadonlyMap<MetricId, readonly ForecastDay[] | null>
}

/** By the page's steps where metrics have scores and weights, else by slopes learned from the shop's sheets. */
export function dimensionCourse(
  { id, score }: Dimension,
  input: CourseInput,
): DimensionCourse | { why: CourseWhy } {
  const metrics = scoredMetrics(id, input.sheet, input.book).filter(({ weight }) => weight !== 0)
  if (metrics.length === 0) return { why: 'dimension-black-box' }
  if (metrics.some(({ weight }) => weight === null)) return bySlopes({ id, score }, input)
  const parts: DimensionCourse['parts'] = []
  for (const { metric, weight } of metrics) {
    if (!input.forecasts.get(metric.id)) return { why: 'metric-unknown' }
    const steps = scoreSteps(metric, input)
    if (!steps) return { why: 'steps-unknown' }
    parts.push({ metric: metric.id, points: (figure) => (weight ?? 0) * steps(figure) })
  }
  return { base: 0, parts, noise: () => 0 }
}

function bySlopes(
  { id, score }: Pick<Dimension, 'id' | 'score'>,
  { sheet, book, history, forecasts }: CourseInput,
): DimensionCourse | { why: CourseWhy } {
  const ids = scoredMetrics(id, sheet, book).map(({ metric }) => metric.id)
  const learned = localSlopes([...sheetsUnder(history, sheet, book), sheet], id, ids)
  if ('why' in learned || score === null) return { why: 'dimension-black-box' }
  const today = new Map(sheet.metrics.map((metric) => [metric.id, metric.value]))
  for (const slope of learned.slopes) {
    const days = forecasts.get(slope.id)
    if (!days || (today.get(slope.id) ?? null) === null) return { why: 'metric-unknown' }
    const slack = (slope.to - slope.from) / 2
    if (days.some(({ median }) => median < slope.from - slack || median > slope.to + slack))
      return { why: 'outside-observed' }
  }
  const start = (metric: MetricId): number => today.get(metric) ?? 0
  return {
    base: score,
    parts: learned.slopes.map(({ id, slope }) => ({
      metric: id,
      points: (figure) => slope * (figure - start(id)),
    })),
    noise: (day) =>
      slopeNoise(learned, (metric) => (forecasts.get(metric)?.[day]?.median ?? 0) - start(metric)),
  }
}

const Z90 = 1.2815515594457987

/** What single days lie off the line, and what is not known of the slopes. */
function slopeNoise({ slopes, noise }: LocalSlopes, moved: (metric: MetricId) => number): number {
  const unsure = slopes.map(({ id, slope, high }) => ((high - slope) / Z90) * moved(id))
  return Math.hypot(noise, ...unsure)
}
