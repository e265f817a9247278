import type { Shop } from '../../schema/shop'
import type { ObservedFacts } from './facts'

/**
 * The page's shop, else the one of the last session reply. What the page shows wins; a reply about another shop
 * than the page's fills nothing.
 */
export function mergeShop(shown: Shop | null, facts: readonly ObservedFacts[]): Shop | null {
  const said = facts.findLast((reply) => reply.shop !== null)?.shop ?? null
  if (!shown || !said) return shown ?? said
  const other = differ(shown.shopId, said.shopId) || differ(shown.shopName, said.shopName)
  return other ? shown : { shopId: shown.shopId ?? said.shopId, shopName: shown.shopName ?? said.shopName }
}

const differ = (one: string | null, two: string | null): boolean =>
  one !== null && two !== null && one !== two
