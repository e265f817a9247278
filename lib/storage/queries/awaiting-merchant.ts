import type { HufenDb } from '../db'
import type { AfterSaleRow } from '../tables/after-sales'

const LAST = '9999'

/**
 * After-sales that wait for the merchant, read at or after `readSince`, the nearest deadline first and those
 * without a known one last; of one shop, or of all (`shopKey: null`).
 */
export async function awaitingMerchant(
  db: HufenDb,
  { shopKey, readSince, limit = 100 }: { shopKey: string | null; readSince: string; limit?: number },
): Promise<AfterSaleRow[]> {
  const waiting = await db.afterSales.where('status').equals('awaiting-merchant').toArray()
  return waiting
    .filter((row) => row.readAt >= readSince && (shopKey === null || row.shopKey === shopKey))
    .sort((a, b) => (a.deadlineAt ?? LAST).localeCompare(b.deadlineAt ?? LAST))
    .slice(0, limit)
}
