import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseFactsAsk } from '../../../lib/schema/case-facts'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import { caseFactsOf } from '../../../lib/storage/queries/case-facts-of'
import { freshStore } from './fresh-store'
import { afterSale, at, capture, conversation, message, SHOP } from './samples'

let db: HufenDb
beforeEach(async () => {
  db = await freshStore()
})

const OTHER = { shopId: '9900', shopName: '隔壁小店' }
const ORDER = '692300000000000000001'
const asking = (change: Partial<CaseFactsAsk> = {}): CaseFactsAsk => ({
  platform: 'douyin',
  shop: SHOP,
  tickets: [{ afterSaleId: '1', orderId: null }],
  ...change,
})
const factsOf = async (id = '1', change: Partial<CaseFactsAsk> = {}) =>
  (await caseFactsOf(db, asking(change)))[id]
const keep = (over: Parameters<typeof capture>[0]) => applyCapture(db, capture(over))

describe('what a page is told of a ticket', () => {
  it('is nothing of one that was never read', async () => {
    expect(await factsOf()).toEqual({ record: null, chat: null, shop: null, weighed: null })
  })

  it('is what other pages told, without status, deadline and buyer', async () => {
    const outbound = { carrier: '圆通', trackingNo: 'YT1', state: 'signed', pickedUpAt: at(18), signedAt: at(19), lastEventAt: null } as const // prettier-ignore
    await keep({ afterSales: [afterSale({ afterSaleId: '1', outbound })] })
    const facts = await factsOf()
    expect(facts?.record).toMatchObject({ reason: '质量问题', appliedAt: at(20, 10), outbound })
    expect(Object.keys(facts?.record ?? {})).not.toEqual(
      expect.arrayContaining(['status', 'deadlineAt', 'buyerKey', 'description']),
    )
    expect(JSON.stringify(facts)).not.toMatch(/b1|deadline|status/)
  })

  it('is of the tickets asked for alone', async () => {
    await keep({ afterSales: [afterSale({ afterSaleId: '1' }), afterSale({ afterSaleId: '2' })] })
    expect(Object.keys(await caseFactsOf(db, asking()))).toEqual(['1'])
  })
})

describe('the chat around a ticket', () => {
  it('is the one in which its order stood, without keys', async () => {
    await keep({ conversation: conversation({ messages: [message(), message({ id: 'm2', at: at(21, 10), from: 'agent', text: '您好', agentKey: 'a1' })] }) }) // prettier-ignore
    const facts = await factsOf('1', { tickets: [{ afterSaleId: '1', orderId: ORDER }] })
    expect(facts?.chat).toMatchObject({ orderIds: [ORDER], buyerKey: null, conversationKey: null })
    expect(facts?.chat?.messages).toEqual([
      { id: '0', at: at(21, 9), from: 'buyer', kind: 'text', text: '起球了', agentKey: null },
      { id: '1', at: at(21, 10), from: 'agent', kind: 'text', text: '您好', agentKey: null },
    ])
  })

  it('is the last sixty messages', async () => {
    const messages = Array.from({ length: 70 }, (_, index) =>
      message({
        id: `m${index}`,
        at: at(21, 9, index % 60).replace('T09', index < 60 ? 'T09' : 'T10'),
        text: String(index),
      }),
    )
    await keep({ conversation: conversation({ messages }) })
    const facts = await factsOf('1', { tickets: [{ afterSaleId: '1', orderId: ORDER }] })
    expect(facts?.chat?.messages.map(({ text }) => text)).toEqual(
      Array.from({ length: 60 }, (_, index) => String(index + 10)),
    )
  })

  it('is found by the buyer where no order stood beside it', async () => {
    await keep({
      afterSales: [afterSale({ afterSaleId: '1' })],
      conversation: conversation({ orderIds: [] }),
    })
    expect((await factsOf())?.chat?.messages).toHaveLength(1)
  })

  it.each<[string, Parameters<typeof conversation>[0]]>([
    ['another order’s and buyer’s', { orderIds: ['5'], buyerKey: 'b2' }],
    ['another buyer’s, whatever order stood beside it', { buyerKey: 'b2' }],
  ])('is not %s', async (_, over) => {
    await keep({ afterSales: [afterSale({ afterSaleId: '1' })], conversation: conversation(over) })
    expect((await factsOf())?.chat).toBeNull()
  })

  it('is not another shop’s', async () => {
    await keep({ shop: OTHER, conversation: conversation({ shopName: OTHER.shopName }) })
    await keep({ afterSales: [afterSale({ afterSaleId: '1' })] })
    expect((await factsOf())?.chat).toBeNull()
  })
})

describe('a ticket under another shop’s header', () => {
  beforeEach(async () => {
    await keep({ readAt: at(21, 8), shop: OTHER, afterSales: [] })
    await keep({ readAt: at(21, 9), afterSales: [afterSale({ afterSaleId: '1' })] })
  })

  it('is told to be of its own shop, and nothing more', async () => {
    expect(await factsOf('1', { shop: OTHER })).toEqual({
      record: null,
      chat: null,
      shop: SHOP,
      weighed: null,
    })
  })

  it('stays its own shop’s, though it is read under the other', async () => {
    await keep({
      readAt: at(21, 10),
      shop: OTHER,
      afterSales: [afterSale({ afterSaleId: '1', ...OTHER, refundFen: 1 })],
    })
    expect(await db.afterSales.get(['douyin', '1'])).toMatchObject({
      ...SHOP,
      shopKey: 'douyin:4455',
      refundFen: 1,
    })
    expect((await factsOf('1', { shop: OTHER }))?.shop).toEqual(SHOP)
  })

  it('is not called another shop’s where the shop may have been renamed since', async () => {
    const renamed = { shopId: null, shopName: '晴天新店' }
    await keep({ readAt: at(21, 10), shop: renamed, afterSales: [] })
    expect((await factsOf('1', { shop: renamed }))?.shop).toBeNull()
  })
})
