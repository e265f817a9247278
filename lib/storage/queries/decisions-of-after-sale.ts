import type { Platform } from '../../schema/platform'
import type { HufenDb } from '../db'
import type { DecisionRow } from '../tables/decisions'

/** What the agents did at the reject controls of an after-sale, oldest first. */
export async function decisionsOfAfterSale(
  db: HufenDb,
  platform: Platform,
  afterSaleId: string,
): Promise<DecisionRow[]> {
  const rows = await db.decisions.where('afterSaleId').equals(afterSaleId).sortBy('at')
  return rows.filter((row) => row.platform === platform)
}
