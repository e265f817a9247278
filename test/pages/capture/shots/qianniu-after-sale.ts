import type { ReplicaShop, ReplicaTicket } from '../../../replica/shop/shape'
import { ADDRESSES } from '../../../e2e/drive/addresses'
import { detailed, listed, listedWithReply } from '../../expected/qianniu-after-sale'
import { readingOf } from '../../expected/reading'
import { fullShop, mixedShop, refusedBefore, shopWith, ticketThat } from '../pick-tickets'
import type { Shot } from '../shot'

const LIST_REPLY = /disputelist(v2)?\//
const DETAIL_REPLY = /disputedetail\//
const G2 = { extra: { generation: 'g2' } }
const FRAMED = 'https://myseller.taobao.com/home.htm/trade-platform/tp/refund-list'

function list(name: string, serve: Shot['serve'], address = ADDRESSES.qianniu.list()): Shot {
  return {
    platform: 'qianniu',
    name: `refund-list.${name}`,
    serve,
    address: () => address,
    whole: 'a:text("查看详情")',
    replies: LIST_REPLY,
    expected: ({ shop, now }) =>
      readingOf('qianniu/refund-list', shop, { afterSales: shop.tickets.map((one) => listed(one, now)) }),
    enriched: ({ shop, now }) =>
      readingOf('qianniu/refund-list', shop, {
        afterSales: shop.tickets.map((one) => listedWithReply(one, now)),
      }),
  }
}

/** Nicks with stars name nobody. */
const MASKED: Shot = {
  ...list('masked-nicks', {
    variant: 'a',
    overrides: { extra: { maskedNicks: true, subAccount: '客服' } },
    shops: { qianniu: mixedShop('qianniu', 5, 4) },
  }),
  expected: ({ shop, now }) =>
    readingOf('qianniu/refund-list', shop, {
      afterSales: shop.tickets.map((one) => ({ ...listed(one, now), buyerKey: null })),
    }),
  enriched: undefined,
  replies: undefined,
}

interface Detail {
  name: string
  variant: 'a' | 'b'
  ticket: ReplicaTicket
  shop: ReplicaShop
  overrides?: NonNullable<Shot['serve']['overrides']>
}

/** G3 keeps a parcel's steps in a balloon; G2 and the other build of G3 show them. */
function detail({ name, variant, ticket, shop, overrides }: Detail): Shot {
  const steps = variant === 'a' && !overrides ? 'hover' : 'inline'
  return {
    platform: 'qianniu',
    name: `refund-detail.${name}`,
    serve: { variant, overrides, shops: { qianniu: shopWith(shop, [ticket]) } },
    address: ({ tickets }) => ADDRESSES.qianniu.detail(tickets[0]!.truth.afterSaleId),
    whole: 'text=订单信息',
    replies: DETAIL_REPLY,
    expected: (facts) =>
      readingOf('qianniu/refund-detail', facts.shop, { afterSales: [detailed(ticket, facts.now, steps)] }),
    enriched: (facts) =>
      readingOf('qianniu/refund-detail', facts.shop, {
        afterSales: [{ ...detailed(ticket, facts.now, steps), deadlineAt: ticket.truth.deadlineAt }],
      }),
  }
}

const shop = fullShop('qianniu', 2)
const waiting = ticketThat(
  shop,
  ({ truth }) =>
    truth.status === 'awaiting-merchant' && truth.kind === 'refund-shipped' && !!truth.description,
)
const unshipped = ticketThat(
  shop,
  ({ truth }) => truth.status === 'awaiting-merchant' && truth.kind === 'refund-unshipped' && !truth.outbound,
)
const returned = refusedBefore(
  ticketThat(
    shop,
    ({ truth, inboundEvents }) =>
      truth.status === 'awaiting-merchant-receipt' && truth.outbound !== null && inboundEvents.length > 1,
  ),
  2,
)
const onItsWay = ticketThat(
  shop,
  ({ truth }) => truth.status === 'awaiting-merchant-receipt' && truth.inbound?.state === 'in-transit',
)

/** 退款/售后管理 in its generations, and 退款详情. */
export const QIANNIU_AFTER_SALE: readonly Shot[] = [
  list('g2', { variant: 'a', overrides: G2, shops: { qianniu: mixedShop('qianniu', 1) } }),
  list('g3', { variant: 'a', shops: { qianniu: mixedShop('qianniu', 2) } }),
  list('g3-alt', { variant: 'b', shops: { qianniu: mixedShop('qianniu', 3) } }),
  list('iframe', { variant: 'a', iframe: true, shops: { qianniu: mixedShop('qianniu', 4, 6) } }, FRAMED),
  list('switcher', {
    variant: 'b',
    overrides: { switcherOpen: true, extra: { subAccount: '小橙' } },
    shops: { qianniu: mixedShop('qianniu', 6, 4) },
  }),
  MASKED,
  detail({ name: 'a', variant: 'a', ticket: waiting, shop }),
  detail({ name: 'b', variant: 'b', ticket: waiting, shop }),
  detail({ name: 'g2', variant: 'a', ticket: waiting, shop, overrides: G2 }),
  detail({ name: 'unshipped', variant: 'a', ticket: unshipped, shop }),
  detail({ name: 'refused-parcels.a', variant: 'a', ticket: returned, shop }),
  detail({ name: 'refused-parcels.b', variant: 'b', ticket: returned, shop }),
  detail({ name: 'on-its-way', variant: 'b', ticket: onItsWay, shop }),
]
