import type { Platform } from '../../schema/platform'
import type { HufenDb } from '../db'
import type { AfterSaleRow } from '../tables/after-sales'

/** How many of the after-sales last read are looked through: buyers stand in no index. */
const LOOKED_AT = 1_500

/**
 * The after-sales of a buyer among those last read, the last applied for first. `buyerKey` is the keyed hash; nobody
 * can be named from it.
 */
export async function afterSalesOfBuyer(
  db: HufenDb,
  platform: Platform,
  buyerKey: string,
): Promise<AfterSaleRow[]> {
  const rows = await db.afterSales.orderBy('readAt').reverse().limit(LOOKED_AT).toArray()
  const own = rows.filter((row) => row.platform === platform && row.buyerKey === buyerKey)
  return own.sort((a, b) => (b.appliedAt ?? '').localeCompare(a.appliedAt ?? ''))
}
