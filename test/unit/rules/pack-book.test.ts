import { describe, expect, it } from 'vitest'
import {
  linesOf,
  numberOf,
  numbersOf,
  packBook,
  packMetric,
  starStepsOf,
  valueOf,
  weightOf,
} from '../../../lib/rules/pack-book'
import { editKey } from '../../../lib/rules/pack-edits'
import { metric, sheet } from './sheets'

describe('numberOf', () => {
  it('gives the pack’s number with where it stands', () => {
    expect(numberOf(packBook('douyin-2026-05-07'), 'deduction.unjustifiedRefusal')).toEqual({
      key: 'deduction.unjustifiedRefusal',
      value: 3,
      original: 3,
      origin: 'pack',
      on: true,
      cite: {
        source: '《商家体验分规范》 school.jinritemai.com/doudian/web/rules/103956',
        effective: '2026-05-07',
        confidence: 'official',
      },
    })
  })

  it('lets an edit win and keeps what it was beside it', () => {
    const book = packBook('douyin-2026-05-07', { 'stage.minOrders': 20 })
    expect(numberOf(book, 'stage.minOrders')).toMatchObject({ value: 20, original: 30, origin: 'edit' })
  })

  it('takes an edit of 0 for 0', () => {
    expect(valueOf(packBook('douyin-2026-05-07', { 'deduction.cap': 0 }), 'deduction.cap')).toBe(0)
  })

  it('keeps the edits of one pack out of another', () => {
    const edits = { [editKey('qianniu-2026-03-16', 'scale.max')]: 4.5 }
    expect(valueOf(packBook('qianniu-2026-03-16', edits), 'scale.max')).toBe(4.5)
    expect(valueOf(packBook('douyin-2026-09-08', edits), 'scale.max')).toBe(100)
  })

  it('knows no key that the pack does not have', () => {
    expect(numberOf(packBook('qianniu-dsr'), 'ladder.refusal.dailyMean')).toBeNull()
    expect(numberOf(packBook('qianniu-dsr', { 'no.such': 3 }), 'no.such')).toBeNull()
  })

  it.each([
    'floor.score',
    'floor.ordersOther',
    'floor.maxNumerator',
    'bonus.remoteLogistics',
    'deduction.cap',
  ])('leaves %s open after 2026-09-08, by inference, and says so', (key) => {
    const number = numberOf(packBook('douyin-2026-09-08'), key)
    expect(number).toMatchObject({ value: null, original: null, cite: { confidence: 'inferred' } })
    expect(numbersOf(packBook('douyin-2026-09-08')).find((row) => row.key === key)?.label).toMatch(/公示/)
  })

  it('counts a figure of the trade articles only once it is switched on', () => {
    const off = packBook('douyin-2026-09-08')
    expect(numberOf(off, 'article.refusal.target')).toMatchObject({ value: 0.12, on: false })
    expect(valueOf(off, 'article.refusal.target')).toBeNull()
    const on = packBook('douyin-2026-09-08', { 'article.refusal.target.on': 1 })
    expect(valueOf(on, 'article.refusal.target')).toBe(0.12)
    expect(numberOf(on, 'article.refusal.target')?.cite.confidence).toBe('article')
  })

  it('takes a row with several days as of the book’s day', () => {
    const at = (day?: string) => numberOf(packBook('douyin-2026-07-14', {}, day), 'slow.meanSeconds')
    expect(at('2026-07-30')).toMatchObject({ value: 90, cite: { effective: '2025-09-18' } })
    expect(at('2026-07-31')).toMatchObject({ value: null, cite: { effective: '2026-07-31' } })
    expect(at()).toMatchObject({ value: null })
  })
})

describe('the agreed keys', () => {
  it.each([
    ['stage.minOrders', 30],
    ['stage.growthScore', 70],
    ['stage.growthFloor', 60],
    ['scale.min', 50],
    ['scale.max', 100],
    ['floor.ordersFlagship', 300],
    ['floor.ordersOther', 500],
    ['floor.maxNumerator', 3],
    ['floor.score', 80],
    ['deduction.unjustifiedRefusal', 0],
    ['deduction.mockery', 0],
    ['deduction.oddAddress', 3],
    ['deduction.invoiceRefused', 3],
    ['deduction.fakeReviews', 15],
    ['deduction.cap', 15],
    ['ladder.refusal.rateMultiple', 5],
    ['ladder.refusal.dailyMean', 5],
    ['ladder.refusal.dailyMeanSevere', 10],
    ['ladder.refusal.level2.fineFen', 10_000],
    ['ladder.refusal.level2.freezeDays', 15],
    ['ladder.refusal.level3.fineFen', 30_000],
    ['ladder.refusal.level3.freezeDays', 30],
    ['ladder.ticket.smallWeek', 5],
    ['ladder.ticket.lateCount1', 2],
    ['ladder.ticket.lateCount2', 3],
    ['ladder.ticket.lateRate1', 0.3],
    ['ladder.ticket.lateRate2', 0.6],
    ['ladder.ticket.salesShare', 0.0015],
    ['ladder.ticket.fineMinFen', 3_000],
    ['ladder.ticket.fineMaxFen', 20_000],
    ['ladder.mockery.count1', 3],
    ['ladder.mockery.count2', 10],
    ['ladder.mockery.count3', 15],
    ['ladder.mockery.fine2Fen', 10_000],
    ['ladder.mockery.fine3Fen', 20_000],
    ['compensation.share', 0.1],
    ['compensation.minFen', 500],
    ['compensation.maxFen', 5_000],
    ['response.unansweredSeconds', 600],
  ])('douyin-2026-07-14 %s is %s', (key, value) => {
    expect(valueOf(packBook('douyin-2026-07-14'), key)).toBe(value)
  })

  it.each([
    ['scale.min', 3],
    ['scale.max', 5],
    ['tmall.points.refusedDuty', 6],
    ['tmall.points.brokenPromise', 4],
    ['platformHelp.weightedBuyer', 3],
    ['response.replyWithinSeconds', 180],
    ['bonus.nextDay', 0],
  ])('qianniu-2026-03-16 %s is %s', (key, value) => {
    expect(valueOf(packBook('qianniu-2026-03-16'), key)).toBe(value)
  })

  it.each([
    ['bonus.nextDay', 5],
    ['bonus.nextDay.share', 0.2],
    ['bonus.freightInsurance', 2],
    ['bonus.installation', 2],
    ['deduction.oddAddress', 2],
    ['deduction.fakeReviews', 10],
    ['deduction.capEach', 10],
    ['deduction.unjustifiedRefusal', 0],
    ['scale.min', 0],
  ])('douyin-2026-09-08 %s is %s', (key, value) => {
    expect(valueOf(packBook('douyin-2026-09-08'), key)).toBe(value)
  })
})

describe('weightOf', () => {
  const medical = sheet({ industry: '医疗健康', shopType: '旗舰店' })
  const book = packBook('douyin-2026-07-14')

  it('prefers the edit, then the page, then the pack, then nothing', () => {
    const shown = sheet({ ...medical, metrics: [metric('platformHelpRate', { weight: 0.3 })] })
    const edited = packBook('douyin-2026-07-14', { 'weight.platformHelpRate': 0.4 })
    expect(weightOf(edited, 'platformHelpRate', shown)).toMatchObject({ weight: 0.4, origin: 'edit' })
    expect(weightOf(book, 'platformHelpRate', shown)).toMatchObject({ weight: 0.3, origin: 'page' })
    expect(weightOf(book, 'platformHelpRate', medical)).toMatchObject({
      weight: 0.25,
      origin: 'pack',
      cite: { effective: '2026-07-14', confidence: 'official' },
    })
    expect(weightOf(book, 'service', medical)).toEqual({ weight: null, origin: null, cite: null })
    expect(weightOf(packBook('douyin-2026-09-08'), 'platformHelpRate', medical).weight).toBeNull()
  })

  it.each([
    ['官方旗舰店', 0.25],
    ['旗舰店', 0.25],
    ['专营店', 0.15],
    ['个体店', 0.15],
    ['非旗舰', 0.15],
    [null, null],
  ])('finds the row of a split industry by type of shop: %s', (shopType, weight) => {
    const babies = sheet({ industry: '婴童食品及用品', shopType })
    expect(weightOf(book, 'imDissatisfactionRate', babies).weight).toBe(weight)
  })

  it('needs no type where both types weigh the same', () => {
    expect(weightOf(book, 'imResponseSeconds', sheet({ industry: '家电' })).weight).toBe(0.4)
    expect(weightOf(book, 'imResponseSeconds', sheet({ industry: '没有的行业' })).weight).toBeNull()
  })

  it('uses the article’s table only where it is switched on', () => {
    const babies = sheet({ industry: '母婴' })
    expect(weightOf(packBook('douyin-2026-09-08'), 'goods', babies).weight).toBeNull()
    const on = packBook('douyin-2026-09-08', { 'article.weight.motherBaby.goods.on': 1 })
    expect(weightOf(on, 'goods', babies)).toMatchObject({ weight: 0.5, cite: { confidence: 'article' } })
  })
})

describe('the user’s own windows, lines and steps', () => {
  it('stand over the pack’s', () => {
    const book = packBook('douyin-2026-09-08', {
      'window.platformHelpRate.from': 31,
      'window.platformHelpRate.to': 2,
      'line.alliance.total': 75,
      'star.4.9': 94,
    })
    expect(packMetric(book, 'platformHelpRate')).toMatchObject({ fromDaysAgo: 31, toDaysAgo: 2 })
    expect(packMetric(book, 'qualityReturnRate')).toMatchObject({ fromDaysAgo: 30, toDaysAgo: 1 })
    expect(linesOf(book).find(({ id }) => id === 'alliance.total')?.bound).toBe(75)
    expect(starStepsOf(book).find(({ stars }) => stars === 4.9)?.min).toBe(94)
  })

  it('change on the day on which a line changes', () => {
    const goods = (day: string) =>
      linesOf(packBook('douyin-2026-07-14', {}, day)).find(({ id }) => id === 'alliance.goods')?.bound
    expect([goods('2026-07-28'), goods('2026-07-29')]).toEqual([65, 60])
  })

  it('have the offsets that a 千牛 page was seen to name', () => {
    const book = packBook('qianniu-2026-03-16')
    const days = (
      ['pickup48hRate', 'arrivalHours', 'wangwangSatisfactionRate', 'platformHelpRate'] as const
    ).map((id) => [packMetric(book, id)?.fromDaysAgo, packMetric(book, id)?.toDaysAgo])
    expect(days).toEqual([
      [33, 4],
      [40, 11],
      [32, 3],
      [30, 1],
    ])
  })
})
