import type { DayCount } from '../../schema/day-count'
import type { Day } from '../../schema/time'
import { metricCountsOf } from '../counts/metric-counts'
import type { HufenDb } from '../db'
import { dailyCountsOfShop } from './daily-counts-of-shop'

/**
 * What this browser saw, day by day and metric by metric, from one +08:00 day to another, both included, oldest
 * first: what projections are made from. Costs O(days). A day without rows of a metric is one on which nothing was
 * seen or nothing was counted yet; the two cannot be told apart before the first day that has any.
 */
export async function dayCountsOfShop(
  db: HufenDb,
  shopKey: string,
  range: readonly [Day, Day],
): Promise<DayCount[]> {
  const rows = await dailyCountsOfShop(db, shopKey, [...range])
  return rows.flatMap(metricCountsOf)
}
