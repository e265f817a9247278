import {
  ProjectionSchema,
  type ProjectInput,
  type ProjectedMetric,
  type Projection,
} from '../../../lib/schema/projection'
import type { MetricId } from '../../../lib/schema/score-sheet'
import { project } from '../../../lib/score/project'
import { SHEET_2026_09_09 } from './captures'

/** Of the page of 2026-09-09 at noon, but for what the test says; its shape is checked. */
export function run(known: Partial<ProjectInput> = {}): Projection {
  const usual = { now: '2026-09-09T12:00:00+08:00', sheet: SHEET_2026_09_09 }
  return ProjectionSchema.parse(project({ ...usual, ...known }))
}

export function of(projection: Projection, id: MetricId): ProjectedMetric | undefined {
  return projection.metrics.find((metric) => metric.id === id)
}
