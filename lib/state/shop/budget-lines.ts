import type { Projection, ProjectedMetric } from '../../schema/projection'
import type { PackLine } from '../../schema/rule-pack'
import type { MetricId } from '../../schema/score-sheet'
import { keeps } from './line-states'
import type { BudgetLine } from './shop-room'

/** The nearest step of each metric that it still keeps; a step that is behind it already costs nothing more. */
export function budgetLines(
  { metrics }: Pick<Projection, 'metrics'>,
  lines: readonly Pick<PackLine, 'id' | 'label'>[],
): Partial<Record<MetricId, BudgetLine>> {
  return Object.fromEntries(
    metrics.flatMap((metric) => {
      const line = nearestOf(metric, lines)
      return line ? [[metric.id, line]] : []
    }),
  )
}

function nearestOf(
  { value, budget }: ProjectedMetric,
  lines: readonly Pick<PackLine, 'id' | 'label'>[],
): BudgetLine | null {
  for (const { kind, op, bound, score, line, low, high } of budget) {
    const kept = kind === 'floor' || (value !== null && keeps(value, { op, bound }))
    const to =
      kind === 'line' ? lines.find(({ id }) => id === line)?.label : score === null ? null : String(score)
    if (kept && low !== null && to != null) return { kind, low, high, to }
  }
  return null
}
