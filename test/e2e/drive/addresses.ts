import type { ReplicaShop, ReplicaTicket } from '../../replica/shop/shape'

/** Where each page of the consoles stands: paths as the facts about the real consoles have them. */
export const ADDRESSES = {
  douyin: {
    list: () => 'https://fxg.jinritemai.com/ffa/merchant-aftersale-workbench/aftersale/list',
    detail: (afterSaleId: string) =>
      `https://fxg.jinritemai.com/ffa/maftersale/aftersale/detail-v3?aftersale_id=${afterSaleId}`,
    score: () => 'https://fxg.jinritemai.com/ffa/eco/experience-score?source=fxg-menu',
    chat: () => 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
  },
  qianniu: {
    list: () => 'https://myseller.taobao.com/home.htm/trade-platform/refund-list',
    detail: (afterSaleId: string) =>
      `https://myseller.taobao.com/home.htm/trade-platform/refund-list/detail?disputeId=${afterSaleId}&type=1`,
    score: () => 'https://myseller.taobao.com/home.htm/voc-tmall/serverReport',
    chat: () => 'https://market.m.taobao.com/app/im/chat/index.html?&uid=cntaobao&gid=&type=web',
  },
} as const

/** The G1 page on which a 千牛 seller refuses. */
export function refusePageAddress(afterSaleId: string): string {
  return `https://refund2.tmall.com/dispute/sellerRefuseDispute.htm?disputeId=${afterSaleId}`
}

/** The first ticket that waits for the shop's answer and may be refused. */
export function refusableTicket(shop: ReplicaShop): ReplicaTicket {
  const found = shop.tickets.find(
    ({ truth, rejectOptions }) => truth.status === 'awaiting-merchant' && rejectOptions.length > 0,
  )
  if (!found) throw new Error(`No ticket of ${shop.shopName} waits for an answer`)
  return found
}
