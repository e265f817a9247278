import type { ReplicaShop } from '../../../replica/shop/shape'
import { ticketsOf } from '../../../replica/serve/douyin/quick-filters'
import { ADDRESSES } from '../../../e2e/drive/addresses'
import {
  asEarlier,
  detailed,
  detailedWithReply,
  listed,
  listedWithReply,
} from '../../expected/douyin-after-sale'
import { readingOf } from '../../expected/reading'
import { fullShop, mixedShop, refusedBefore, shopWith, ticketThat } from '../pick-tickets'
import type { Shot } from '../shot'

const LIST = /\/after_sale\/pc\/list/
const DETAIL = /\/v1\/aftersale\/pc\/detail/
const ROWS = '[class*="table-row"]'
const HEADLINE = '[class*="timeline"]'
const EVERY = { quick: '', type: '', status: '', id: '' }

/** Nearest deadline first, as the list is asked for. */
const inOrder = (shop: ReplicaShop) => ticketsOf(shop.tickets, EVERY)

function list(name: string, serve: Shot['serve']): Shot {
  return {
    platform: 'douyin',
    name: `aftersale-list.${name}`,
    serve,
    address: ADDRESSES.douyin.list,
    whole: ROWS,
    replies: LIST,
    expected: ({ shop, now }) =>
      readingOf('douyin/aftersale-list', shop, { afterSales: inOrder(shop).map((one) => listed(one, now)) }),
    enriched: ({ shop, now }) =>
      readingOf('douyin/aftersale-list', shop, {
        afterSales: inOrder(shop).map((one) => listedWithReply(one, now)),
      }),
  }
}

/** The first row is an earlier reading of its record; the reply is newer. Neither is mixed with another record. */
const STALE: Shot = {
  ...list('stale-row', {
    variant: 'a',
    overrides: { staleRow: true },
    shops: { douyin: mixedShop('douyin', 5) },
  }),
  expected: ({ shop, now }) => {
    const tickets = inOrder(shop)
    const rows = tickets.map((one) => listed(one, now))
    const first = asEarlier(rows[0]!, tickets[0]!, now)
    return readingOf('douyin/aftersale-list', shop, { afterSales: [first, ...rows.slice(1)] })
  },
  enriched: undefined,
  replies: undefined,
}

function detail(name: string, variant: 'a' | 'b', shop: ReplicaShop): Shot {
  return {
    platform: 'douyin',
    name: `aftersale-detail.${name}`,
    serve: { variant, shops: { douyin: shop } },
    address: ({ tickets }) => ADDRESSES.douyin.detail(tickets[0]!.truth.afterSaleId),
    whole: HEADLINE,
    replies: DETAIL,
    expected: (facts) =>
      readingOf('douyin/aftersale-detail', facts.shop, {
        afterSales: [detailed(facts.shop.tickets[0]!, facts.now)],
      }),
    enriched: (facts) =>
      readingOf('douyin/aftersale-detail', facts.shop, {
        afterSales: [detailedWithReply(facts.shop.tickets[0]!, facts.now)],
      }),
  }
}

const shop = fullShop('douyin', 2)
const waiting = ticketThat(
  shop,
  ({ truth }) =>
    truth.status === 'awaiting-merchant' && truth.kind === 'refund-shipped' && !!truth.description,
)
const unshipped = ticketThat(
  shop,
  ({ truth }) => truth.status === 'awaiting-merchant' && truth.kind === 'refund-unshipped' && !truth.outbound,
)
const returned = ticketThat(
  shop,
  ({ truth, inboundEvents }) =>
    truth.status === 'awaiting-merchant-receipt' && truth.outbound !== null && inboundEvents.length > 1,
)
const silent = ticketThat(
  shop,
  ({ truth }) => truth.status === 'succeeded' && truth.kind === 'return-refund' && truth.description === '',
)

/** The reject form was opened and shut again: it stays mounted, out of sight. */
const SHUT: Shot = {
  ...detail('shut-form', 'a', shopWith(shop, [waiting])),
  act: async (page) => {
    await page.getByRole('button', { name: /^拒\s*绝$/ }).click()
    await page.getByRole('button', { name: /^取\s*消$/ }).click()
    await page.locator('[class*="modal-wrap"]').waitFor({ state: 'hidden' })
  },
}

/** 售后工作台 and 售后详情. */
export const DOUYIN_AFTER_SALE: readonly Shot[] = [
  list('a', { variant: 'a', shops: { douyin: mixedShop('douyin', 1) } }),
  list('b', { variant: 'b', shops: { douyin: mixedShop('douyin', 2) } }),
  list('iframe', { variant: 'a', iframe: true, shops: { douyin: mixedShop('douyin', 3, 6) } }),
  list('switcher', {
    variant: 'b',
    overrides: { switcherOpen: true },
    shops: { douyin: mixedShop('douyin', 4, 6) },
  }),
  STALE,
  detail('a', 'a', shopWith(shop, [waiting])),
  detail('b', 'b', shopWith(shop, [waiting])),
  detail('unshipped', 'a', shopWith(shop, [unshipped])),
  detail('no-words', 'b', shopWith(shop, [silent])),
  detail('refused-parcels.a', 'a', shopWith(shop, [refusedBefore(returned, 2)])),
  detail('refused-parcels.b', 'b', shopWith(shop, [refusedBefore(returned, 1)])),
  SHUT,
]
