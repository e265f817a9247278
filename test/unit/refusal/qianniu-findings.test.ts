import { describe, expect, it } from 'vitest'
import type { RefusalCase } from '../../../lib/refusal/refusal-case'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { FindingId } from '../../../lib/schema/finding'
import { afterSale, form, judge, parcel, refusal } from './cases'
import { levelOf, type Row } from './level-of'

const ticket = (change: Partial<AfterSale>): Partial<RefusalCase> => ({
  platform: 'qianniu',
  afterSale: afterSale({ platform: 'qianniu', ...change }),
})
const hover = { form: null, stage: 'before-form' } as const

describe('t2-cannot-refuse', () => {
  const rows: Row[] = [
    ['the mark', ticket({ tags: ['cannot_refuse'] }), 'blocked'],
    ['the mark, before the form', { ...ticket({ tags: ['cannot_refuse'] }), ...hover }, 'blocked'],
    ['the page offers none', { ...ticket({}), refusable: false }, 'blocked'],
    ['the page offers one', { ...ticket({}), refusable: true }, 'none'],
    ['not told', ticket({}), 'none'],
    ['抖店', { refusable: false }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('t2-cannot-refuse', change)).toBe(level))
})

describe('t3-seven-day', () => {
  // Signed on 11-15 at 09:00: the window runs from 11-16 00:00 to 11-23 00:00.
  const signed = (appliedAt: string | null, change: Partial<AfterSale> = {}): Partial<RefusalCase> => ({
    ...ticket({
      outbound: parcel({ state: 'signed', signedAt: '2026-11-15T09:00:00+08:00' }),
      appliedAt,
      ...change,
    }),
    policy: { sevenDay: true },
  })
  const last = '2026-11-22T23:59:59+08:00'
  const rows: Row[] = [
    ['the last second', signed(last), 'danger'],
    ['the first second after', signed('2026-11-23T00:00:00+08:00'), 'none'],
    [
      'signed just before midnight',
      signed(last, { outbound: parcel({ signedAt: '2026-11-15T23:59:59+08:00' }) }),
      'danger',
    ],
    [
      'signed a day earlier',
      signed(last, { outbound: parcel({ signedAt: '2026-11-14T23:59:59+08:00' }) }),
      'none',
    ],
    ['promise unknown', { ...signed(last), policy: null }, 'caution'],
    ['promise by the mark', { ...signed(last, { tags: ['7天无理由'] }), policy: null }, 'danger'],
    ['no promise by the mark', { ...signed(last, { tags: ['不支持7天无理由'] }), policy: null }, 'none'],
    [
      'the shop’s own word over the mark',
      { ...signed(last, { tags: ['7天无理由'] }), policy: { sevenDay: false } },
      'none',
    ],
    ['signing unknown', signed(last, { outbound: parcel({ state: 'signed' }) }), 'caution'],
    ['no parcel read', signed(last, { outbound: null }), 'caution'],
    ['refused before', signed(last, { refusals: 1 }), 'none'],
    ['earlier refusals unknown', signed(last, { refusals: null }), 'danger'],
    ['the parcel is back', signed(last, { inbound: parcel({ state: 'signed' }) }), 'none'],
    ['another state', signed(last, { status: 'awaiting-merchant-receipt' }), 'none'],
    ['a refund alone', signed(last, { kind: 'refund-shipped' }), 'none'],
    ['before the form', { ...signed(last), ...hover }, 'caution'],
    [
      '抖店',
      { afterSale: afterSale({ outbound: parcel({ signedAt: '2026-11-15T09:00:00+08:00' }) }) },
      'none',
    ],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('t3-seven-day', change)).toBe(level))

  it('names what it turned on and did not know', () => {
    const { unknown } = judge(refusal({ ...signed(last, { outbound: null }), policy: null }))
    expect(unknown.map(({ field }) => field)).toEqual(['policy.sevenDay', 'outbound.signedAt'])
  })
})

describe('marks beside the record', () => {
  const rows: [FindingId, Row][] = [
    ['t4-virtual', ['虚拟商品', ticket({ tags: ['虚拟商品'] }), 'caution']],
    ['t4-virtual', ['none', ticket({ tags: ['现货'] }), 'none']],
    ['t5-advanced-payment', ['极速退款', ticket({ tags: ['极速退款'] }), 'danger']],
    ['t5-advanced-payment', ['before the form', { ...ticket({ tags: ['极速退款'] }), ...hover }, 'caution']],
    ['t5-advanced-payment', ['none', ticket({}), 'none']],
    ['t6-weighted-buyer', ['优+订单', ticket({ tags: ['优+订单'] }), 'caution']],
    ['t6-weighted-buyer', ['none', ticket({ tags: ['优'] }), 'none']],
  ]
  it.each(rows)('%s: %s', (rule, [, change, level]) => expect(levelOf(rule, change)).toBe(level))
})

describe('t8-note-length', () => {
  const note = (text: string, noteMax: number | null = 200) => ({
    ...ticket({}),
    form: form({ note: text, noteMax }),
  })
  const rows: Row[] = [
    ['two characters', note('空包'), 'none'],
    ['one character', note('空'), 'danger'],
    ['blanks', note('    '), 'danger'],
    ['two hundred', note('字'.repeat(200)), 'none'],
    ['one more', note('字'.repeat(201)), 'danger'],
    ['the page’s own limit', note('字'.repeat(101), 100), 'danger'],
    ['a wider limit of the page does not help', note('字'.repeat(201), 400), 'danger'],
    ['limit unknown', note('字'.repeat(201), null), 'danger'],
    ['nothing chosen yet', { ...ticket({}), form: form({ note: '', selected: null }) }, 'caution'],
    ['no form', { ...ticket({}), ...hover }, 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('t8-note-length', change)).toBe(level))
})

describe('t9-repeat-refusal', () => {
  const rows: Row[] = [
    ['once', ticket({ refusals: 1 }), 'caution'],
    ['never', ticket({ refusals: 0 }), 'none'],
    ['not known', ticket({ refusals: null }), 'none'],
    ['by its state', ticket({ refusals: null, status: 'refused' }), 'caution'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('t9-repeat-refusal', change)).toBe(level))
})

describe('t10-clock-restarts', () => {
  const rows: Row[] = [
    ['a refund alone', ticket({ kind: 'refund-shipped' }), 'caution'],
    ['a return', ticket({ kind: 'return-refund' }), 'none'],
    ['an exchange', ticket({ kind: 'exchange' }), 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('t10-clock-restarts', change)).toBe(level))
})

describe('x2-over-quota', () => {
  const quota = (perOrderFen: number | null, refundFen: number | null): Partial<RefusalCase> => ({
    afterSale: afterSale({ refundFen }),
    policy: { quota: { perOrderFen } },
  })
  const rows: Row[] = [
    ['one fen above', quota(5989, 5990), 'caution'],
    ['exactly', quota(5990, 5990), 'none'],
    ['no quota', quota(null, 5990), 'none'],
    ['refund unread', quota(5990, null), 'none'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('x2-over-quota', change)).toBe(level))

  it('is not clear when the refund is unread and a quota is set', () => {
    const { level, unknown } = judge(refusal(quota(5990, null)))
    expect([level, unknown.map(({ field }) => field)]).toEqual(['caution', ['refundFen']])
  })
})

describe('x3-wrong-shop', () => {
  const page = (shopId: string | null, shopName: string | null, own: Partial<AfterSale> = {}) => ({
    pageShop: { shopId, shopName },
    afterSale: afterSale(own),
  })
  const rows: Row[] = [
    ['the same name', page(null, '暖杯旗舰店'), 'none'],
    ['blanks around it', page(null, ' 暖杯旗舰店 '), 'none'],
    ['another name', page(null, '暖橙旗舰店'), 'danger'],
    ['another name, the same id', page('7', '暖橙旗舰店', { shopId: '7' }), 'none'],
    ['another id, the same name', page('8', '暖杯旗舰店', { shopId: '7' }), 'danger'],
    ['name unknown', page(null, null), 'none'],
    ['page unknown', { pageShop: null }, 'none'],
    ['another name, before the form', { ...page(null, '暖橙旗舰店'), ...hover }, 'danger'],
    ['another ticket’s form', { form: form({ afterSaleId: '999' }) }, 'danger'],
    ['a form without a number', { form: form({ afterSaleId: null }) }, 'none'],
    ['千牛', { ...page(null, '暖橙旗舰店'), platform: 'qianniu' }, 'danger'],
  ]
  it.each(rows)('%s', (_, change, level) => expect(levelOf('x3-wrong-shop', change)).toBe(level))
})
