import type { AfterSale } from '../../schema/after-sale'

const NOT_GOODS = /虚拟商品|网游|游戏点卡|充值/

/** Did real goods leave for the buyer? What the kind of the ticket presupposes counts as known. */
export function isShipped({ kind, outbound, tags }: AfterSale): boolean {
  if (tags.some((tag) => NOT_GOODS.test(tag))) return false
  const state = outbound?.state ?? 'unknown'
  if (state === 'none' || state === 'awaiting-pickup') return false
  if (state === 'in-transit' || state === 'signed') return true
  if (state === 'returned') return false
  return !['refund-unshipped', 'price-protection', 'unknown'].includes(kind)
}
