import type { HufenDb } from '../db'
import type { ShopBook } from '../shop-book'
import type { ShopRow } from '../tables/shops'

/** All of them: a browser sees a handful of shops. */
export async function readShops(db: HufenDb): Promise<ShopRow[]> {
  return await db.shops.toArray()
}

export async function storeShops(db: HufenDb, shops: ShopBook): Promise<void> {
  const rows = shops.metRows()
  if (rows.length > 0) await db.shops.bulkPut(rows)
}
