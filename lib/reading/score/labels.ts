import type { MetricId, ScoreSheet } from '../../schema/score-sheet'
import type { Platform } from '../../schema/platform'

/** What a metric's figure is counted in; readings are converted to it. */
export type MetricUnit = 'rate' | 'hours' | 'seconds' | 'stars' | 'points'

/** One metric as score pages have called it. */
export interface MetricLabels {
  id: MetricId
  unit: MetricUnit
  /** Every wording seen, the present one first. */
  names: readonly string[]
  /** How the page calls the two counts behind the figure. */
  numerator?: readonly string[]
  denominator?: readonly string[]
  /** Another metric whose name this is when the figure is in that unit (`揽收时长平均 3.2小时`). */
  otherwise?: { unit: MetricUnit; id: MetricId }
}

/** Everything a score page of one site says, as data. */
export interface ScoreLabels {
  platform: Platform
  /** Highest total and dimension score. */
  top: number
  metrics: readonly MetricLabels[]
  dimensions: readonly { id: ScoreSheet['dimensions'][number]['id']; names: readonly string[] }[]
  /** Titles of the total, the surest first. */
  total: readonly string[]
  bonus: readonly string[]
  deduction: readonly string[]
  /** Other titles that end a metric's block. */
  others: readonly string[]
  shopId: readonly string[]
  shopName: readonly string[]
  industry: readonly string[]
  shopType: readonly string[]
  orders30d: readonly string[]
  updatedAt: readonly string[]
  /** The page says that there is no score, or only the growing shop's one. */
  noScore: RegExp
  growth: RegExp
}

/** What a page calls the shop's and the sheet's own facts. */
export const factNames = (labels: ScoreLabels): readonly string[] =>
  [
    labels.shopId,
    labels.shopName,
    labels.industry,
    labels.shopType,
    labels.orders30d,
    labels.updatedAt,
  ].flat()
