import type { PackBook } from '../../rules/pack-book'
import type { Metric, ScoreSheet } from '../../schema/score-sheet'
import { metricScore } from '../total/metric-score'

/** A metric's points at any figure it may come to. */
export type Steps = (figure: number) => number

/**
 * The steps of a metric's tiers and of the floor for small shops as one fast function; a score that is used as it
 * is (揽收时长平均得分) is its own figure. `null` = the page's tiers do not give the score that the page shows today,
 * or there are none.
 */
export function scoreSteps(
  metric: Metric,
  { sheet, book }: { sheet: ScoreSheet; book: PackBook },
): Steps | null {
  if (metric.id === 'pickupScore') return (figure) => figure
  if (metric.tiers === null || metric.tiers.length === 0 || metric.value === null) return null
  const at = (figure: number): number =>
    metricScore(withFigure(metric, figure), { sheet, book }).score ?? Number.NaN
  if (
    metric.score !== null &&
    metricScore({ ...metric, score: null }, { sheet, book }).score !== metric.score
  )
    return null
  const bounds = [...new Set([...metric.tiers.map(({ bound }) => bound), ...floorEnds(metric)])].toSorted(
    (one, other) => one - other,
  )
  const onBound = bounds.map(at)
  const below = bounds.map((bound, index) => at(middle(bounds[index - 1] ?? bound - 1, bound)))
  const above = at((bounds.at(-1) ?? 0) + 1)
  return (figure) => {
    let index = 0
    while (index < bounds.length && figure > (bounds[index] ?? 0)) index += 1
    if (index === bounds.length) return above
    return (figure === bounds[index] ? onBound[index] : below[index]) ?? above
  }
}

/** The numerator moves with the figure; bad ratings stay as they are. */
function withFigure(metric: Metric, figure: number): Metric {
  const counted = metric.denominator !== null && metric.id !== 'goodsRating'
  const numerator = counted ? Math.round(figure * (metric.denominator ?? 0)) : metric.numerator
  return { ...metric, score: null, value: figure, numerator }
}

/** Figures at which one more case steps out of the floor, whose bounds are small whole numbers. */
function floorEnds({ denominator, id }: Metric): number[] {
  if (!denominator || id === 'goodsRating') return []
  return Array.from({ length: 12 }, (_, count) => (count + 0.5) / denominator)
}

function middle(one: number, other: number): number {
  return (one + other) / 2
}
