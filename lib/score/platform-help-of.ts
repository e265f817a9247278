import type { Counters } from '../schema/projection'
import type { ScoreSheet } from '../schema/score-sheet'

/** The counter of 平台求助率 that a score page shows; `null` = no sheet, or not both of its counts. */
export function platformHelpOf(
  sheet: Pick<ScoreSheet, 'metrics'> | null,
): NonNullable<Counters['platformHelp']> | null {
  const metric = sheet?.metrics.find(({ id }) => id === 'platformHelpRate')
  if (metric?.numerator == null || metric.denominator == null) return null
  return { numerator: metric.numerator, denominator: metric.denominator }
}
