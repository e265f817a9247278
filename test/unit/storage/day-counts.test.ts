import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { AfterSale } from '../../../lib/schema/after-sale'
import { applyCapture } from '../../../lib/storage/apply-capture'
import { dailyCountsOfShop } from '../../../lib/storage/queries/daily-counts-of-shop'
import { dayCountsOfShop } from '../../../lib/storage/queries/day-counts-of-shop'
import { freshStore } from './fresh-store'
import { afterSale, at, capture, conversation, message, SHOP_KEY } from './samples'

const item = (productId: string | null) => ({ productId, title: null, sku: null, quantity: 1 })
const month = ['2026-11-01', '2026-11-30'] as const

describe('day counts of a shop', () => {
  it('are made of the tickets and chats that were seen', async () => {
    const db = await freshStore()
    const read = (readAt: string, over: Partial<AfterSale>) =>
      applyCapture(db, capture({ readAt, afterSales: [afterSale(over)] }))
    await read(at(20, 11), { status: 'awaiting-merchant' })
    await read(at(20, 13), { status: 'awaiting-buyer-return' })
    await read(at(22, 9), { status: 'succeeded', reason: '七天无理由', reasonClass: 'seven-day' })
    await read(at(21, 9), { afterSaleId: '2', status: 'awaiting-merchant', reasonClass: 'remorse' })
    await read(at(21, 11), { afterSaleId: '2', status: 'in-arbitration', reasonClass: 'remorse' })
    const messages = [
      message({ id: 'q', at: at(21, 9) }),
      message({ id: 'a', at: at(21, 9, 2), from: 'agent' }),
      message({ id: 'q2', at: at(21, 10) }),
      message({ id: 'a2', at: at(21, 10, 15), from: 'agent' }),
    ]
    await applyCapture(db, capture({ readAt: at(23), conversation: conversation({ messages }) }))
    expect(await dayCountsOfShop(db, SHOP_KEY, month)).toEqual([
      { day: '2026-11-20', metric: 'platformHelpRate', num: 0, den: 2 },
      { day: '2026-11-20', metric: 'qualityReturnRate', num: 1, den: 0 },
      { day: '2026-11-21', metric: 'imResponseSeconds', num: 120 + 900, den: 2 },
      { day: '2026-11-21', metric: 'platformHelpRate', num: 1, den: 0 },
      { day: '2026-11-22', metric: 'reviewHours', num: 2, den: 1 },
    ])
    expect(await dayCountsOfShop(db, SHOP_KEY, ['2026-11-22', '2026-11-22'])).toHaveLength(1)
    expect(await dayCountsOfShop(db, 'douyin:other', month)).toEqual([])
  })

  it('count a review only where the ticket was seen waiting before', async () => {
    const db = await freshStore()
    await applyCapture(
      db,
      capture({ readAt: at(21), afterSales: [afterSale({ status: 'awaiting-buyer-return' })] }),
    )
    await applyCapture(db, capture({ readAt: at(22), afterSales: [afterSale({ status: 'succeeded' })] }))
    const metrics = (await dayCountsOfShop(db, SHOP_KEY, month)).map(({ metric }) => metric)
    expect(metrics).not.toContain('reviewHours')
  })

  it('tell 千牛’s metrics from 抖店’s', async () => {
    const db = await freshStore()
    const messages = [
      message({ id: 'q', at: at(21, 9) }),
      message({ id: 'a', at: at(21, 9, 4), from: 'agent' }),
      message({ id: 'q2', at: at(21, 9, 10) }),
      message({ id: 'a2', at: at(21, 9, 10), from: 'robot' }),
    ]
    await applyCapture(
      db,
      capture({
        page: 'qianniu/chat',
        readAt: at(22),
        conversation: conversation({ platform: 'qianniu', messages }),
      }),
    )
    expect(await dayCountsOfShop(db, 'qianniu:4455', month)).toEqual([
      { day: '2026-11-21', metric: 'reply3MinRate', num: 0, den: 2 },
    ])
  })
})

describe('what drives a day', () => {
  it('is told apart by product, reason and hour where the refusal’s day is known', async () => {
    const db = await freshStore()
    const items = [item('p1'), item('p2'), item('p1'), item(null)]
    const read = (readAt: string, status: AfterSale['status']) =>
      applyCapture(db, capture({ readAt, afterSales: [afterSale({ status, items })] }))
    await read(at(21, 9, 1), 'awaiting-merchant')
    await read(at(21, 9, 40), 'refused')
    await read(at(21, 12), 'awaiting-merchant')
    await read(at(23, 9), 'refused')
    const rows = await dailyCountsOfShop(db, SHOP_KEY, [...month])
    expect(rows.map(({ day, counts }) => [day, counts])).toEqual([
      [
        '2026-11-20',
        { applied: 1, 'applied/kind/return-refund': 1, 'applied/reason/quality': 1, 'applied/hour/10': 1, 'applied/first-reason/quality': 1 },
      ],
      [
        '2026-11-21',
        { refused: 1, 'refused/product/p1': 1, 'refused/product/p2': 1, 'refused/reason/quality': 1, 'refused/hour/09': 1 },
      ],
      ['2026-11-23', { 'refused-by': 1 }],
    ]) // prettier-ignore
  })

  it('of a ticket counted before these measures were known comes in with its next reading', async () => {
    const db = await freshStore()
    await applyCapture(db, capture({ afterSales: [afterSale()] }))
    await db.afterSales.toCollection().modify((row) => {
      delete row.countedAs
      delete row.firstReasonClass
      delete row.agreedAt
      delete row.arbitratedAt
    })
    const first = { applied: 1, 'applied/kind/return-refund': 1, 'applied/reason/quality': 1 }
    await db.dailyCounts.put({ shopKey: SHOP_KEY, day: '2026-11-20', counts: first })
    await applyCapture(db, capture({ readAt: at(22), afterSales: [afterSale()] }))
    expect((await db.dailyCounts.get([SHOP_KEY, '2026-11-20']))?.counts).toEqual({
      ...first,
      'applied/hour/10': 1,
      'applied/first-reason/quality': 1,
    })
  })
})
