import { valueOf, type PackBook } from '../rules/pack-book'
import type { Budget, Candidate } from '../schema/projection'
import type { Metric, MetricId, ScoreSheet } from '../schema/score-sheet'
import { smallShopFloor } from './total/small-shop-floor'

/** What the rule counts that one more bad event adds to: the bad cases, or the rated sessions. */
const COUNTED: Readonly<Partial<Record<MetricId, keyof Candidate>>> = {
  qualityReturnRate: 'k',
  logisticsReturnRate: 'k',
  platformHelpRate: 'k',
  imDissatisfactionRate: 'n',
}

/** How many more bad events the floor for small shops still bears; `[]` where it does not apply, or nobody can tell. */
export function floorBudget(
  metric: Metric,
  candidates: readonly Candidate[],
  { sheet, book }: { sheet: ScoreSheet; book: PackBook },
): Budget[] {
  const counted = COUNTED[metric.id]
  const bound = valueOf(book, 'floor.maxNumerator')
  const { applies, score } = smallShopFloor(metric, { sheet, book })
  const fitting = candidates.flatMap((candidate) => {
    const count = counted === undefined || bound === null ? NaN : bound - candidate[counted]
    return count >= 0 ? [count] : []
  })
  const [events] = fitting
  if (applies !== true || bound === null || events === undefined) return []
  const [low, high] = [Math.min(...fitting), Math.max(...fitting)]
  return [{ kind: 'floor', op: '≤', bound, score, line: null, events, low, high }]
}
