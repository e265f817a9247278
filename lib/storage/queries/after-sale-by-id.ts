import type { Platform } from '../../schema/platform'
import type { HufenDb } from '../db'
import type { AfterSaleRow } from '../tables/after-sales'

/** The after-sale as it stands; `null` if it was never read, or purged. */
export async function afterSaleById(
  db: HufenDb,
  platform: Platform,
  afterSaleId: string,
): Promise<AfterSaleRow | null> {
  return (await db.afterSales.get([platform, afterSaleId])) ?? null
}
