import type { MetricId } from '../../../../lib/schema/score-sheet'
import type { Score } from '../../../../lib/state/room'

/** What an answer is shown with. */
export interface WhatIfContext {
  metric: MetricId
  sheets: readonly Score[]
  now: number
  /** The platform's full mark. */
  outOf: number
}
