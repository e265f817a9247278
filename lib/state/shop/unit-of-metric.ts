import type { PackMetric } from '../../schema/rule-pack'
import type { MetricId } from '../../schema/score-sheet'

export type MetricUnit = PackMetric['unit']

const ENDINGS: readonly (readonly [ending: string, unit: MetricUnit])[] = [
  ['Rate', 'rate'],
  ['Hours', 'hours'],
  ['Seconds', 'seconds'],
  ['Score', 'points'],
]

/** The unit that a metric's name says; ratings are in stars. */
export function unitOfMetric(id: MetricId): MetricUnit {
  return ENDINGS.find(([ending]) => id.endsWith(ending))?.[1] ?? 'stars'
}
