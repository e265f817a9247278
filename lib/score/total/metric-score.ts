import type { PackBook } from '../../rules/pack-book'
import type { Metric, ScoreSheet } from '../../schema/score-sheet'
import { smallShopFloor } from './small-shop-floor'
import { stepScore } from './step-score'

/**
 * A metric's points: the page's own, else the floor for small shops, else the step of the page's tiers; `null`
 * where none of them says. `doubt` = the floor may apply, which nobody can tell from the sheet.
 */
export function metricScore(
  metric: Metric,
  { sheet, book }: { sheet: ScoreSheet; book: PackBook },
): { score: number | null; doubt: boolean } {
  if (metric.score !== null) return { score: metric.score, doubt: false }
  const step = stepScore(metric.value, metric.tiers)
  const floor = smallShopFloor(metric, { sheet, book })
  if (floor.applies === true) return { score: floor.score, doubt: false }
  return { score: step, doubt: floor.applies === null && step !== null && step !== floor.score }
}
