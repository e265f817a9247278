import type { Day } from '../../schema/time'
import type { HufenDb } from '../db'
import type { DailyCountsRow } from '../tables/daily-counts'

/** The daily counts of a shop from one day to another, both included, oldest first; days without any are left out. */
export async function dailyCountsOfShop(
  db: HufenDb,
  shopKey: string,
  [from, to]: [Day, Day],
): Promise<DailyCountsRow[]> {
  return await db.dailyCounts
    .where('[shopKey+day]')
    .between([shopKey, from], [shopKey, to], true, true)
    .toArray()
}
