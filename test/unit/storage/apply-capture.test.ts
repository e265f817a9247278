import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import { dump, freshStore } from './fresh-store'
import { afterSale, at, capture, conversation, message, scoreSheet, SHOP_KEY } from './samples'

let db: HufenDb
beforeEach(async () => {
  db = await freshStore()
})

const ticket = () => db.afterSales.get(['douyin', '143900000000000000001'])
const everything = capture({
  afterSales: [afterSale()],
  scoreSheet: scoreSheet(),
  conversation: conversation(),
})

describe('applyCapture', () => {
  it('stores everything a capture brings', async () => {
    expect(await applyCapture(db, everything)).toBe('committed')
    const stored = await dump(db)
    expect(stored['shops']).toMatchObject([{ shopKey: SHOP_KEY, shopId: '4455', shopName: '晴天小店' }])
    expect(stored['afterSales']).toMatchObject([{ ...afterSale(), shopKey: SHOP_KEY, readAt: at(21) }])
    expect(stored['scoreSheets']).toMatchObject([{ shopKey: SHOP_KEY, day: '2026-11-21', total: 87 }])
    expect(stored['conversations']).toMatchObject([{ conversationKey: 'c1', shopKey: SHOP_KEY }])
    expect(stored['messages']).toMatchObject([{ id: 'm1', conversationKey: 'c1', text: '起球了' }])
    expect(stored['observations']).toEqual([])
  })

  it('changes nothing when the same capture comes twice', async () => {
    await applyCapture(db, everything)
    const once = await dump(db)
    expect(await applyCapture(db, everything)).toBe('known')
    expect(await dump(db)).toEqual(once)
  })

  it('changes nothing but times when the same facts are read again', async () => {
    await applyCapture(db, everything)
    const once = await dump(db)
    await applyCapture(db, { ...everything, captureId: 'another-one', readAt: at(22) })
    const twice = await dump(db)
    expect(twice['observations']).toEqual([])
    expect(twice['messages']).toEqual(once['messages'])
    expect(twice['dailyCounts']).toEqual(once['dailyCounts'])
    expect((await ticket())?.readAt).toBe(at(22))
  })

  it('writes one observation for all that a capture changed on a record', async () => {
    await applyCapture(db, everything)
    const changed = afterSale({ status: 'succeeded', refundFen: 5000 })
    await applyCapture(db, capture({ captureId: 'the-change', readAt: at(22), afterSales: [changed] }))
    expect(await db.observations.toArray()).toEqual([
      {
        record: 'afterSale/douyin/143900000000000000001',
        readAt: at(22),
        captureId: 'the-change',
        changes: [
          { field: 'status', from: 'awaiting-merchant', to: 'succeeded' },
          { field: 'refundFen', from: 5900, to: 5000 },
        ],
      },
    ])
  })

  it('lets no older reading undo a newer one, but fill what that did not know', async () => {
    await applyCapture(
      db,
      capture({ readAt: at(22), afterSales: [afterSale({ status: 'closed', description: null })] }),
    )
    const late = afterSale({ status: 'awaiting-merchant', description: '有线头' })
    await applyCapture(db, capture({ readAt: at(21), afterSales: [late] }))
    expect(await ticket()).toMatchObject({ status: 'closed', description: '有线头', readAt: at(22) })
  })

  it('lets a late reading win over one older still, field by field', async () => {
    await applyCapture(db, capture({ readAt: at(20), afterSales: [afterSale({ description: '第一版' })] }))
    await applyCapture(db, capture({ readAt: at(22), afterSales: [afterSale({ description: null })] }))
    await applyCapture(db, capture({ readAt: at(21), afterSales: [afterSale({ description: '第二版' })] }))
    expect(await ticket()).toMatchObject({ description: '第二版', readAt: at(22) })
  })

  it('erases nothing by what a page does not show', async () => {
    const detail = afterSale({ refusals: 2, description: '有线头', tags: ['优+订单'] })
    await applyCapture(db, capture({ page: 'douyin/aftersale-detail', afterSales: [detail] }))
    const row = afterSale({
      kind: 'unknown', status: 'unknown', reason: null, reasonClass: null, description: null, refundFen: null,
      paidFen: null, appliedAt: null, deadlineAt: null, onDeadline: null, items: [], refusals: null, tags: [],
      buyerKey: null, orderId: null, shopId: null, shopName: null,
    }) // prettier-ignore
    await applyCapture(db, capture({ readAt: at(22), afterSales: [row] }))
    expect(await ticket()).toMatchObject(detail)
    expect(await db.observations.count()).toBe(0)
  })

  it('keeps the marks of a detail page beside those of the list', async () => {
    await applyCapture(
      db,
      capture({ page: 'douyin/aftersale-detail', afterSales: [afterSale({ tags: ['优+订单'] })] }),
    )
    await applyCapture(db, capture({ readAt: at(22), afterSales: [afterSale({ tags: ['临期'] })] }))
    await applyCapture(db, capture({ readAt: at(23), afterSales: [afterSale({ tags: ['极速退款'] })] }))
    expect((await ticket())?.tags).toEqual(['优+订单', '极速退款'])
  })

  it('drops the deadline of a status that is over', async () => {
    await applyCapture(db, capture({ afterSales: [afterSale()] }))
    const next = afterSale({ status: 'awaiting-buyer-return', deadlineAt: null, onDeadline: null })
    await applyCapture(db, capture({ readAt: at(22), afterSales: [next] }))
    expect(await ticket()).toMatchObject({ deadlineAt: null, onDeadline: null, deadlinePrecision: null })
  })

  it('does not keep the class of a reason that was replaced', async () => {
    await applyCapture(db, capture({ afterSales: [afterSale()] }))
    await applyCapture(
      db,
      capture({ readAt: at(22), afterSales: [afterSale({ reason: '其他', reasonClass: null })] }),
    )
    expect(await ticket()).toMatchObject({ reason: '其他', reasonClass: null })
  })

  it('leaves out what has no identity, and records of the other platform', async () => {
    const odd = [afterSale({ afterSaleId: null }), afterSale({ platform: 'qianniu' })]
    const chat = conversation({ conversationKey: null })
    await applyCapture(db, capture({ afterSales: odd, conversation: chat }))
    const stored = await dump(db)
    expect([stored['afterSales'], stored['conversations'], stored['messages']]).toEqual([[], [], []])
  })

  it('adds only new messages, and tells a time that becomes known', async () => {
    const first = conversation({ messages: [message(), message({ id: 'm2', at: null })] })
    await applyCapture(db, capture({ conversation: first }))
    const second = conversation({
      messages: [
        message({ text: '改过的' }),
        message({ id: 'm2', at: at(21, 10) }),
        message({ id: 'm3', from: 'agent' }),
      ],
    })
    await applyCapture(db, capture({ readAt: at(22), conversation: second }))
    expect(await db.messages.toArray()).toMatchObject([
      { id: 'm1', text: '起球了' },
      { id: 'm2', at: at(21, 10) },
      { id: 'm3', from: 'agent' },
    ])
    const counts = await db.dailyCounts.get([SHOP_KEY, '2026-11-21'])
    expect(counts?.counts).toEqual({
      chats: 1,
      'messages/buyer': 2,
      'messages/agent': 1,
      rounds: 2,
      'rounds/seconds': 600,
      'rounds/within-180': 1,
      'rounds/slow': 1,
      'rounds/slow/hour/10': 1,
      'rounds/unanswered': 1,
    })
  })

  it('keeps one sheet a day, and joins its readings', async () => {
    await applyCapture(db, capture({ scoreSheet: scoreSheet() }))
    await applyCapture(
      db,
      capture({ readAt: at(21, 13), scoreSheet: scoreSheet({ industry: null, total: 88 }) }),
    )
    await applyCapture(
      db,
      capture({ readAt: at(22), scoreSheet: scoreSheet({ updatedAt: at(22, 8), total: 89 }) }),
    )
    expect(await db.scoreSheets.toArray()).toMatchObject([
      { day: '2026-11-21', total: 88, industry: '服饰' },
      { day: '2026-11-22', total: 89 },
    ])
  })
})

describe('the shop of a capture', () => {
  const shopsRead = async () =>
    (await db.shops.toArray()).map(({ shopKey, shopId, shopName }) => [shopKey, shopId, shopName])

  it('is one shop whether its id or its name is shown', async () => {
    for (const shop of [
      { shopId: null, shopName: '晴天小店' },
      { shopId: '4455', shopName: '晴天小店 ' },
      { shopId: '4455', shopName: null },
    ]) {
      await applyCapture(db, capture({ shop }))
    }
    expect(await shopsRead()).toEqual([['douyin:~晴天小店', '4455', '晴天小店']])
  })

  it('is another shop when the id is another, whatever the name', async () => {
    await applyCapture(db, capture({ shop: { shopId: '1', shopName: '同名' } }))
    await applyCapture(db, capture({ shop: { shopId: '2', shopName: '同名' } }))
    expect(await shopsRead()).toEqual([['douyin:1', '1', '同名'], ['douyin:2', '2', '同名']]) // prettier-ignore
  })

  it('keeps no sheet of a shop that is not told', async () => {
    await applyCapture(db, capture({ shop: null, scoreSheet: scoreSheet({ shopId: null, shopName: null }) }))
    expect(await db.scoreSheets.count()).toBe(0)
  })
})
