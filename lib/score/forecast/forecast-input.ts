import type { DayCount } from '../../schema/day-count'
import type { Candidate } from '../../schema/projection'
import type { PackMetric } from '../../schema/rule-pack'
import type { Metric, ScoreSheet } from '../../schema/score-sheet'
import type { Time } from '../../schema/time'

/** What happens beside the usual course: so many more bad events on the day of `now`. */
export interface Scenario {
  moreBad: number
}

export interface ForecastInput {
  metric: Metric
  /** `null` = the pack does not know the metric; a window of 30 days up to yesterday is assumed. */
  definition: PackMetric | null
  /** The k/n taken for the figure shown, and all others that round to it. */
  candidate: Candidate | null
  candidates: readonly Candidate[]
  /** This metric's, as this browser saw them. */
  dayCounts: readonly DayCount[]
  /** Earlier sheets of the shop, oldest first. */
  history: readonly ScoreSheet[]
  now: Time
  horizonDays: number
  scenario?: Scenario
}
