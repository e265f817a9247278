import type { HufenDb } from '../db'

/** A product that is in the news today is among the tickets read last. */
const LOOKED_AT = 500

/** The titles of products by id, as the newest tickets of a shop show them; those not found are left out. */
export async function productTitles(
  db: HufenDb,
  shopKey: string,
  productIds: readonly string[],
): Promise<Record<string, string>> {
  if (productIds.length === 0) return {}
  const newest = await db.afterSales.orderBy('readAt').reverse().limit(LOOKED_AT).toArray()
  const items = newest.filter((row) => row.shopKey === shopKey).flatMap((row) => row.items)
  return Object.fromEntries(
    productIds.flatMap((id) => {
      const title = items.find((item) => item.productId === id && item.title !== null)?.title
      return title == null ? [] : [[id, title]]
    }),
  )
}
