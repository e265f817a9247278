import type { Platform } from '../../schema/platform'
import type { Shop } from '../../schema/shop'
import type { HufenDb } from '../db'
import { shopKeyOf as keyAmong } from '../shop-key'

/** The key under which a shop that a page shows is, or would be, kept; `null` if the page tells no shop. */
export async function shopKeyOf(db: HufenDb, platform: Platform, shop: Shop | null): Promise<string | null> {
  return keyAmong(await db.shops.toArray(), platform, shop)
}
