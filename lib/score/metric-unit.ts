import type { PackMetric } from '../schema/rule-pack'
import type { MetricId } from '../schema/score-sheet'

const UNIT_OF_NAME: readonly (readonly [RegExp, PackMetric['unit']])[] = [
  [/Rate$/, 'rate'],
  [/^dsr|Rating$/, 'stars'],
  [/Hours$/, 'hours'],
  [/Seconds$/, 'seconds'],
  [/Score$/, 'points'],
]

/** The unit of a metric's figure: the pack's, else what its id says. */
export function unitOf(id: MetricId, definition: PackMetric | null): PackMetric['unit'] {
  return definition?.unit ?? UNIT_OF_NAME.find(([name]) => name.test(id))?.[1] ?? 'rate'
}
