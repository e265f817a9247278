import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import { afterSaleById } from '../../../lib/storage/queries/after-sale-by-id'
import { afterSalesOfOrders } from '../../../lib/storage/queries/after-sales-of-orders'
import { awaitingMerchant } from '../../../lib/storage/queries/awaiting-merchant'
import { conversationOfOrder } from '../../../lib/storage/queries/conversation-of-order'
import { conversationWithMessages } from '../../../lib/storage/queries/conversation-with-messages'
import { dailyCountsOfShop } from '../../../lib/storage/queries/daily-counts-of-shop'
import { decisionsOfAfterSale } from '../../../lib/storage/queries/decisions-of-after-sale'
import { latestScoreSheet } from '../../../lib/storage/queries/latest-score-sheet'
import { observationsOfAfterSale } from '../../../lib/storage/queries/observations-of-after-sale'
import { scoreSheetsOfShop } from '../../../lib/storage/queries/score-sheets-of-shop'
import { shopKeyOf } from '../../../lib/storage/queries/shop-key-of'
import { shops } from '../../../lib/storage/queries/shops'
import { recordDecision } from '../../../lib/storage/repositories/decisions-repo'
import { freshStore } from './fresh-store'
import {
  afterSale,
  at,
  capture,
  conversation,
  decision,
  message,
  scoreSheet,
  SHOP,
  SHOP_KEY,
} from './samples'

let db: HufenDb
beforeEach(async () => {
  db = await freshStore()
  const tickets = [
    afterSale({ afterSaleId: '1', deadlineAt: null }),
    afterSale({ afterSaleId: '2', deadlineAt: at(25) }),
    afterSale({ afterSaleId: '3', deadlineAt: at(24), appliedAt: at(19) }),
    afterSale({ afterSaleId: '4', status: 'closed', orderId: 'other' }),
  ]
  await applyCapture(
    db,
    capture({ afterSales: tickets, scoreSheet: scoreSheet(), conversation: conversation() }),
  )
})
const ids = (rows: { afterSaleId: string | null }[]) => rows.map(({ afterSaleId }) => afterSaleId)

describe('queries', () => {
  it('find an after-sale by its id', async () => {
    expect(await afterSaleById(db, 'douyin', '2')).toMatchObject({ afterSaleId: '2', shopKey: SHOP_KEY })
    expect(await afterSaleById(db, 'qianniu', '2')).toBeNull()
  })

  it('find the after-sales of orders, newest first', async () => {
    expect(ids(await afterSalesOfOrders(db, 'douyin', ['692300000000000000001', 'none']))).toEqual([
      '1',
      '2',
      '3',
    ])
    expect(await afterSalesOfOrders(db, 'qianniu', ['other'])).toEqual([])
  })

  it('list what waits for the merchant by deadline', async () => {
    const all = { shopKey: null, readSince: at(20) }
    expect(ids(await awaitingMerchant(db, all))).toEqual(['3', '2', '1'])
    expect(ids(await awaitingMerchant(db, { ...all, limit: 1 }))).toEqual(['3'])
    expect(await awaitingMerchant(db, { ...all, shopKey: 'douyin:other' })).toEqual([])
    expect(await awaitingMerchant(db, { ...all, readSince: at(22) })).toEqual([])
  })

  it('give the history and the latest of the score', async () => {
    await applyCapture(
      db,
      capture({ readAt: at(22), scoreSheet: scoreSheet({ updatedAt: at(22, 8), total: 88 }) }),
    )
    expect((await scoreSheetsOfShop(db, SHOP_KEY)).map(({ total }) => total)).toEqual([87, 88])
    expect(await latestScoreSheet(db, SHOP_KEY)).toMatchObject({ total: 88 })
    expect(await latestScoreSheet(db, 'douyin:other')).toBeNull()
  })

  it('give a chat with its last messages in order', async () => {
    const messages = [
      message({ id: 'b', at: at(21, 11) }),
      message({ id: 'a', at: at(21, 11) }),
      message({ id: 'z', at: at(20) }),
    ]
    await applyCapture(db, capture({ readAt: at(22), conversation: conversation({ messages }) }))
    const chat = await conversationWithMessages(db, ['douyin', 'c1'], 3)
    expect(chat?.messages.map(({ id }) => id)).toEqual(['m1', 'b', 'a'])
    expect(await conversationWithMessages(db, ['qianniu', 'c1'])).toBeNull()
    expect(await conversationOfOrder(db, 'douyin', '692300000000000000001')).toMatchObject({
      conversationKey: 'c1',
    })
  })

  it('give what changed and what was decided on an after-sale', async () => {
    await applyCapture(
      db,
      capture({
        readAt: at(23),
        afterSales: [afterSale({ afterSaleId: '2', status: 'refused', deadlineAt: at(25) })],
      }),
    )
    await applyCapture(
      db,
      capture({ readAt: at(22), afterSales: [afterSale({ afterSaleId: '3', status: 'closed' })] }),
    )
    const observations = await observationsOfAfterSale(db, 'douyin', '2')
    expect(observations).toMatchObject([{ changes: [{ field: 'status', to: 'refused' }] }])
    await recordDecision(db, decision({ afterSaleId: '2' }))
    expect(await decisionsOfAfterSale(db, 'douyin', '2')).toMatchObject([
      { decisionId: 'decision-0001', shopKey: SHOP_KEY },
    ])
  })

  it('tell shops, their keys and their days', async () => {
    expect(await shops(db)).toMatchObject([{ shopKey: SHOP_KEY }])
    expect(await shopKeyOf(db, 'douyin', { shopId: null, shopName: SHOP.shopName })).toBe(SHOP_KEY)
    expect(await shopKeyOf(db, 'qianniu', SHOP)).toBe('qianniu:4455')
    const days = await dailyCountsOfShop(db, SHOP_KEY, ['2026-11-20', '2026-11-20'])
    expect(days).toMatchObject([{ day: '2026-11-20', counts: { applied: 3 } }])
  })

  it('run live: a panel hears of a capture', async () => {
    const seen: (string | undefined)[] = []
    const subscription = liveQuery(() => afterSaleById(db, 'douyin', '2')).subscribe((row) =>
      seen.push(row?.status),
    )
    await expect.poll(() => seen).toEqual(['awaiting-merchant'])
    await applyCapture(
      db,
      capture({ readAt: at(22), afterSales: [afterSale({ afterSaleId: '2', status: 'refused' })] }),
    )
    await expect.poll(() => seen).toEqual(['awaiting-merchant', 'refused'])
    subscription.unsubscribe()
  })
})
