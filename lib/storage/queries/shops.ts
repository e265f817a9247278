import type { HufenDb } from '../db'
import type { ShopRow } from '../tables/shops'

/** Every shop seen in this browser, the last read first. */
export async function shops(db: HufenDb): Promise<ShopRow[]> {
  return (await db.shops.toArray()).sort((a, b) => b.readAt.localeCompare(a.readAt))
}
