import type { Platform } from '../../schema/platform'
import type { HufenDb } from '../db'
import type { AfterSaleRow } from '../tables/after-sales'

/** The after-sales of some orders, the last applied for first. */
export async function afterSalesOfOrders(
  db: HufenDb,
  platform: Platform,
  orderIds: readonly string[],
): Promise<AfterSaleRow[]> {
  const rows = await db.afterSales.where('orderId').anyOf(orderIds).toArray()
  const here = rows.filter((row) => row.platform === platform)
  return here.sort((a, b) => (b.appliedAt ?? '').localeCompare(a.appliedAt ?? ''))
}
