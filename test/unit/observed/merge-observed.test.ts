import { describe, expect, it } from 'vitest'
import {
  noFacts,
  type AfterSaleLike,
  type ObservedAfterSale,
  type ObservedFacts,
} from '../../../lib/reading/observed/facts'
import { mergeMessageTimes } from '../../../lib/reading/observed/merge-messages'
import { mergeObserved } from '../../../lib/reading/observed/merge-observed'
import { mergeScore } from '../../../lib/reading/observed/merge-score'
import { mergeShop } from '../../../lib/reading/observed/merge-shop'
import { redact } from '../../../lib/reading/redact'
import type { ScoreSheet } from '../../../lib/schema/score-sheet'

const ID = '140000000000000001'
const ORDER = '690000000000000001'

const shown = (fields: Partial<AfterSaleLike> = {}): AfterSaleLike => ({
  platform: 'douyin',
  shopId: null,
  shopName: '示例店铺',
  afterSaleId: ID,
  orderId: ORDER,
  kind: 'refund-shipped',
  status: 'awaiting-merchant',
  reason: '质量问题',
  reasonClass: 'quality',
  description: null,
  refundFen: 5990,
  paidFen: 5990,
  appliedAt: '2026-01-01T08:00:00+08:00',
  deadlineAt: '2026-01-03T08:15:59+08:00',
  onDeadline: 'auto-agree',
  items: [],
  outbound: null,
  inbound: null,
  refusals: null,
  tags: [],
  ...fields,
})

const facts = (...afterSales: Partial<ObservedAfterSale>[]): ObservedFacts => ({
  ...noFacts('douyin'),
  afterSales: afterSales.map((fact) => ({ afterSaleId: ID, orderId: ORDER, ...fact })),
})

const merge = (record: AfterSaleLike, ...replies: ObservedFacts[]) =>
  mergeObserved([record], replies, redact)[0]

const PARCEL = {
  carrier: '圆通',
  trackingNo: 'YT0000000000001',
  state: 'unknown',
  pickedUpAt: null,
  signedAt: null,
  lastEventAt: null,
} as const

describe('mergeObserved', () => {
  it.each<[string, Partial<AfterSaleLike>, Partial<ObservedAfterSale>, Partial<AfterSaleLike>]>([
    ['the page wins for the ids it shows', {}, { orderId: '690000000000000002' }, { orderId: ORDER }],
    [
      'the exact epoch wins for times',
      {},
      { deadlineAt: '2026-01-03T08:15:12+08:00' },
      { deadlineAt: '2026-01-03T08:15:12+08:00' },
    ],
    [
      'and for the application',
      {},
      { appliedAt: '2026-01-01T08:00:07+08:00' },
      { appliedAt: '2026-01-01T08:00:07+08:00' },
    ],
    [
      'the page wins for money it shows',
      {},
      { refundFen: 1, paidFen: 2 },
      { refundFen: 5990, paidFen: 5990 },
    ],
    ['a reply fills money the page lacks', { refundFen: null }, { refundFen: 0 }, { refundFen: 0 }],
    [
      'the page wins for kind and status',
      {},
      { kind: 'exchange', status: 'closed' },
      { kind: 'refund-shipped', status: 'awaiting-merchant' },
    ],
    [
      'a reply tells an unknown kind',
      { kind: 'unknown' },
      { kind: 'refund-unshipped' },
      { kind: 'refund-unshipped' },
    ],
    ['an unknown never replaces anything', { kind: 'unknown' }, { kind: 'unknown' }, { kind: 'unknown' }],
    [
      'a reason that is filled in is classed',
      { reason: null, reasonClass: null },
      { reason: '商品破损' },
      { reason: '商品破损', reasonClass: 'damaged' },
    ],
    [
      'free text is masked',
      {},
      { rawDescription: '打我电话13812345678' },
      { description: '打我电话1**********' },
    ],
    [
      'the page’s own description stays',
      { description: '坏了' },
      { rawDescription: '别的' },
      { description: '坏了' },
    ],
    ['a masked order is unmasked when it fits', { orderId: '6900****0001' }, {}, { orderId: ORDER }],
    ['and left when it does not', { orderId: '7900****0001' }, {}, { orderId: '7900****0001' }],
    ['a parcel the page lacks', {}, { outbound: PARCEL }, { outbound: PARCEL }],
    [
      'a parcel number the page lacks',
      { inbound: { ...PARCEL, carrier: null, trackingNo: null, state: 'signed' } },
      { inbound: PARCEL },
      { inbound: { ...PARCEL, state: 'signed' } },
    ],
    [
      'no carrier of another parcel',
      { inbound: { ...PARCEL, carrier: null, trackingNo: 'SF1111111111' } },
      { inbound: PARCEL },
      { inbound: { ...PARCEL, carrier: null, trackingNo: 'SF1111111111' } },
    ],
    [
      'a stale reply’s deadline is not taken',
      { status: 'succeeded', deadlineAt: null },
      { status: 'awaiting-merchant', deadlineAt: '2026-01-03T08:15:12+08:00' },
      { deadlineAt: null },
    ],
    [
      'nor one that lies far from the page’s',
      { status: 'refused' },
      { status: 'awaiting-merchant', deadlineAt: '2026-01-09T08:15:12+08:00' },
      { deadlineAt: '2026-01-03T08:15:59+08:00' },
    ],
  ])('%s', (...[, page, reply, expected]) => {
    expect(merge(shown(page), facts(reply))).toEqual({ ...shown(page), ...expected })
  })

  it('adds no record that only a reply has, and returns untouched records as they are', () => {
    const record = shown({ afterSaleId: '140000000000000009', orderId: '690000000000000009' })
    const merged = mergeObserved([record], [facts({ refundFen: 1 })], redact)
    expect(merged).toHaveLength(1)
    expect(merged[0]).toBe(record)
  })

  it('lets later replies win, and lets a rowless one change nothing', () => {
    const first = facts({ deadlineAt: '2026-01-03T08:00:00+08:00' })
    const second = facts({ deadlineAt: '2026-01-03T09:00:00+08:00' })
    expect(merge(shown(), first, second, facts())?.deadlineAt).toBe('2026-01-03T09:00:00+08:00')
    expect(merge(shown(), second, first)?.deadlineAt).toBe('2026-01-03T08:00:00+08:00')
  })

  it('keeps what a partial later reply does not say', () => {
    expect(
      merge(shown({ refundFen: null }), facts({ refundFen: 7 }), facts({ refundFen: null }))?.refundFen,
    ).toBe(7)
  })

  it('finds a record without an id by its order, unless the order has two tickets', () => {
    const record = shown({ afterSaleId: null })
    expect(merge(record, facts({}))?.afterSaleId).toBe(ID)
    expect(merge(record, facts({}, { afterSaleId: '140000000000000002' }))?.afterSaleId).toBeNull()
    const pair = mergeObserved([record, shown({ afterSaleId: '140000000000000003' })], [facts({})], redact)
    expect(pair[0]).toBe(record)
  })

  it('takes a fact without a ticket’s id by its order, unless the order has two tickets', () => {
    const record = shown({ refundFen: null })
    expect(merge(record, facts({ afterSaleId: null, refundFen: 9 }))?.refundFen).toBe(9)
    const other = facts({ afterSaleId: '140000000000000002' }, { afterSaleId: null, refundFen: 9 })
    expect(merge(record, other)?.refundFen).toBeNull()
  })

  it('keeps the platforms apart', () => {
    const record = shown({ platform: 'qianniu', refundFen: null })
    expect(merge(record, facts({ refundFen: 9 }))).toBe(record)
  })

  it('fills products by title', () => {
    const page = { productId: null, title: '示例保温杯', sku: '白', quantity: 1 }
    const reply = { productId: '370000000000000001', title: '示例保温杯', sku: '颜色:白', quantity: null }
    const other = { ...reply, productId: '370000000000000002', title: '别的' }
    expect(merge(shown({ items: [page] }), facts({ items: [other, reply] }))?.items).toEqual([
      { productId: '370000000000000001', title: '示例保温杯', sku: '白', quantity: 1 },
    ])
    expect(merge(shown({ items: [page] }), facts({ items: [other] }))?.items).toEqual([page])
  })

  it('marks where a value came from on records that keep such marks', () => {
    const record = { ...shown({ refundFen: null }), origins: {}, deadlinePrecisionSeconds: 60 }
    const merged = merge(record, facts({ refundFen: 9, deadlineAt: '2026-01-03T08:15:59+08:00' }))
    expect(merged?.deadlinePrecisionSeconds).toBe(0)
    expect(merged?.origins).toEqual({ refundFen: { from: 'reply', sure: 0.9 } })
  })
})

describe('mergeShop', () => {
  const said = (shopId: string | null, shopName: string | null): ObservedFacts => ({
    ...noFacts('douyin'),
    shop: { shopId, shopName },
  })

  it.each([
    ['fills a missing shop', null, said('1234', '甲'), { shopId: '1234', shopName: '甲' }],
    [
      'fills a missing id',
      { shopId: null, shopName: '甲' },
      said('1234', '甲'),
      { shopId: '1234', shopName: '甲' },
    ],
    [
      'never mixes two shops',
      { shopId: null, shopName: '乙' },
      said('1234', '甲'),
      { shopId: null, shopName: '乙' },
    ],
  ])('%s', (...[, page, reply, expected]) => {
    expect(mergeShop(page, [reply])).toEqual(expected)
  })
})

describe('mergeScore', () => {
  const metric = {
    id: 'platformHelpRate',
    value: null,
    shown: null,
    score: 70,
    weight: null,
    tiers: null,
    peer: null,
    numerator: null,
    denominator: null,
  } as const
  const sheet = (fields: Partial<ScoreSheet> = {}): ScoreSheet => ({
    platform: 'douyin', shopId: null, shopName: '甲', updatedAt: null, stage: 'formal', industry: null, shopType: null,
    orders30d: null, total: 90, dimensions: [{ id: 'goods', score: null, weight: null }], metrics: [metric], bonus: null,
    deduction: null, ...fields,
  }) // prettier-ignore
  const reply: ObservedFacts = {
    ...noFacts('douyin'),
    score: {
      total: 92,
      orders30d: 460,
      dimensions: [
        { id: 'goods', score: 91, weight: null },
        { id: 'service', score: 80, weight: null },
      ],
      metrics: [
        { id: 'platformHelpRate', value: 0.0065, shown: '0.65%', score: 80 },
        { id: 'refusalRate', score: 10 },
      ],
    },
  }

  it('fills gaps, keeps what the page shows, adds no metric', () => {
    const merged = mergeScore(sheet(), [reply])
    expect(merged).toMatchObject({ total: 90, orders30d: 460, dimensions: [{ id: 'goods', score: 91 }] })
    expect(merged.metrics).toEqual([{ ...metric, value: 0.0065, shown: '0.65%' }])
  })

  it('fills no sample figures while there is no formal score', () => {
    const merged = mergeScore(sheet({ stage: 'none', total: null }), [reply])
    expect(merged.total).toBeNull()
    expect(merged.metrics).toEqual([metric])
  })

  it('leaves another shop’s reply alone', () => {
    const foreign = { ...reply, score: reply.score && { ...reply.score, shopName: '乙' } }
    expect(mergeScore(sheet(), [foreign])).toEqual(sheet())
  })
})

describe('mergeMessageTimes', () => {
  it('gives exact times to messages of the page, by id', () => {
    const reply = { ...noFacts('douyin'), messageTimes: [{ id: '7', at: '2026-01-01T08:00:00+08:00' }] }
    const kept = { id: '8', at: null }
    const merged = mergeMessageTimes([{ id: '7', at: null }, kept], [reply])
    expect(merged).toEqual([{ id: '7', at: '2026-01-01T08:00:00+08:00' }, kept])
    expect(merged[1]).toBe(kept)
  })
})
