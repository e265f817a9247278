import type { Platform } from '../schema/platform'
import type { Shop } from '../schema/shop'
import type { ShopRow } from './tables/shops'

/** Where events of records without a known shop are counted: never a key of a real shop. */
export function unknownShopKey(platform: Platform): string {
  return `${platform}:?`
}

/**
 * The key under which a shop is kept: that of the shop already known by its id, else by its name, else a new
 * one. `null` when the page tells neither. Names are compared trimmed.
 */
export function shopKeyOf(known: readonly ShopRow[], platform: Platform, shop: Shop | null): string | null {
  const row = knownShop(known, platform, shop)
  if (row) return row.shopKey
  if (shop?.shopId != null) return `${platform}:${shop.shopId}`
  const name = shop?.shopName?.trim()
  return name ? `${platform}:~${name}` : null
}

/** An id never matches by name a shop that has another id: a name can be taken over. */
export function knownShop(
  known: readonly ShopRow[],
  platform: Platform,
  shop: Shop | null,
): ShopRow | undefined {
  if (!shop) return undefined
  const here = known.filter((row) => row.platform === platform)
  const byId = shop.shopId === null ? undefined : here.find((row) => row.shopId === shop.shopId)
  const name = shop.shopName?.trim()
  if (byId || !name) return byId
  const named = here.filter((row) => row.shopName === name)
  return shop.shopId === null
    ? (named.find((row) => row.shopId !== null) ?? named[0])
    : named.find((row) => row.shopId === null)
}
