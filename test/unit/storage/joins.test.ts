import { describe, expect, it } from 'vitest'
import type { AfterSaleItem } from '../../../lib/schema/after-sale'
import type { Parcel } from '../../../lib/schema/parcel'
import { joinItems } from '../../../lib/storage/merge/join-items'
import { joinParcel } from '../../../lib/storage/merge/join-parcel'
import { joinTime } from '../../../lib/storage/merge/join-time'
import { mergeScoreSheet } from '../../../lib/storage/merge/merge-score-sheet'
import { at, scoreSheet } from './samples'

const parcel = (over: Partial<Parcel> = {}): Parcel => ({
  carrier: '中通快递',
  trackingNo: '73001',
  state: 'in-transit',
  pickedUpAt: at(19),
  signedAt: null,
  lastEventAt: at(19),
  ...over,
})
const item = (over: Partial<AfterSaleItem> = {}): AfterSaleItem => ({
  productId: 'p1',
  title: '加厚珊瑚绒四件套',
  sku: '颜色分类:雾蓝',
  quantity: 1,
  ...over,
})

describe('two readings of a parcel', () => {
  it('fill each other, the newer one winning', () => {
    const newer = parcel({
      carrier: null,
      pickedUpAt: null,
      state: 'signed',
      signedAt: at(20),
      lastEventAt: at(20),
    })
    expect(joinParcel(parcel(), newer)).toEqual(
      parcel({ state: 'signed', signedAt: at(20), lastEventAt: at(20) }),
    )
  })

  it('keep a known state where the newer does not tell', () => {
    expect(joinParcel(parcel(), parcel({ state: 'unknown' }))?.state).toBe('in-transit')
  })

  it('share nothing when the tracking number is another', () => {
    const other = parcel({ trackingNo: '73002', pickedUpAt: null })
    expect(joinParcel(parcel(), other)).toEqual(other)
  })
})

describe('two readings of the items', () => {
  it('fill each other one by one', () => {
    const list = item({ productId: null, sku: null, quantity: 2 })
    expect(joinItems([item()], [list])).toEqual([item({ quantity: 2 })])
  })

  it.each(['加厚珊瑚绒…', '加厚珊瑚绒...'])('do not cut a whole title to %s', (title) => {
    expect(joinItems([item()], [item({ title })])[0]?.title).toBe('加厚珊瑚绒四件套')
  })

  it('are the newer ones when they are not as many', () => {
    expect(joinItems([item()], [item(), item({ productId: 'p2' })])).toHaveLength(2)
  })
})

describe('two readings of a moment', () => {
  const toTheSecond = '2026-11-20T10:00:35+08:00'
  it.each([
    ['a list after a detail page', toTheSecond, at(20, 10), toTheSecond],
    ['a detail page after a list', at(20, 10), toTheSecond, toTheSecond],
    ['another minute', toTheSecond, at(20, 11), at(20, 11)],
  ])('%s', (...[, older, newer, joined]) => {
    expect(joinTime(older, newer)).toBe(joined)
  })
})

describe('two readings of a score sheet', () => {
  const row = (readAt: string, over = {}) => ({
    ...scoreSheet(over),
    shopKey: 's',
    day: '2026-11-21',
    dated: true,
    readAt,
  })
  const metric = scoreSheet().metrics[0]!

  it('never put a new value beside old counts', () => {
    const counted = row(at(21, 9), { metrics: [{ ...metric, numerator: 3, denominator: 460 }] })
    const newer = row(at(21, 10), { metrics: [{ ...metric, value: 0.0087, shown: '0.87%', weight: null }] })
    expect(mergeScoreSheet(counted, newer).metrics).toEqual([{ ...metric, value: 0.0087, shown: '0.87%' }])
  })

  it('come out the same in either order', () => {
    const [first, second] = [row(at(21, 9), { industry: null }), row(at(21, 10), { total: null })]
    expect(mergeScoreSheet(second, first)).toEqual(mergeScoreSheet(first, second))
    expect(mergeScoreSheet(first, second)).toMatchObject({ total: 87, industry: '服饰', readAt: at(21, 10) })
  })

  it('share nothing across stages, and a dated one beats an undated one', () => {
    const none = row(at(21, 10), { stage: 'none', total: null })
    expect(mergeScoreSheet(row(at(21, 9)), none)).toEqual(none)
    const undated = { ...row(at(21, 11), { total: 1 }), dated: false }
    expect(mergeScoreSheet(row(at(21, 9)), undated).total).toBe(87)
  })
})
