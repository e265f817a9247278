import type { Platform } from '../schema/platform'
import type { Shop } from '../schema/shop'
import type { Time } from '../schema/time'
import { knownShop, shopKeyOf } from './shop-key'
import type { ShopRow } from './tables/shops'

/** The shops during one transaction: finds the key of each one met, and learns what it didn't know. */
export class ShopBook {
  private readonly rows: Map<string, ShopRow>
  private readonly met = new Set<string>()
  private readonly keys = new Map<string, string | null>()

  constructor(
    known: readonly ShopRow[],
    private readonly platform: Platform,
    private readonly readAt: Time,
  ) {
    this.rows = new Map(known.map((row) => [row.shopKey, row]))
  }

  /** The key of a shop that a page showed; `null` if it shows none. */
  meet(shop: Shop | null): string | null {
    const shown = JSON.stringify([shop?.shopId, shop?.shopName])
    const cached = this.keys.get(shown)
    if (cached !== undefined) return cached
    const key = this.learn(shop)
    this.keys.set(shown, key)
    return key
  }

  /** Rows that this transaction has to write. */
  metRows(): ShopRow[] {
    return [...this.met].flatMap((key) => this.rows.get(key) ?? [])
  }

  private learn(shop: Shop | null): string | null {
    const known = [...this.rows.values()]
    const shopKey = shopKeyOf(known, this.platform, shop)
    if (shopKey === null || shop === null) return null
    const row = knownShop(known, this.platform, shop)
    const shopName = shop.shopName?.trim() || null
    this.rows.set(
      shopKey,
      row ? this.update(row, { ...shop, shopName }) : this.create(shopKey, { ...shop, shopName }),
    )
    this.met.add(shopKey)
    return shopKey
  }

  private create(shopKey: string, shop: Shop): ShopRow {
    const { platform, readAt } = this
    return { ...shop, shopKey, platform, firstReadAt: readAt, readAt }
  }

  private update(row: ShopRow, shop: Shop): ShopRow {
    const newer = this.readAt >= row.readAt
    const shopName = newer ? (shop.shopName ?? row.shopName) : (row.shopName ?? shop.shopName)
    return { ...row, shopId: row.shopId ?? shop.shopId, shopName, readAt: newer ? this.readAt : row.readAt }
  }
}
