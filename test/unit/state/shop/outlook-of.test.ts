import { describe, expect, it } from 'vitest'
import { outlookOf } from '../../../../lib/state/shop/outlook-of'
import type { Score } from '../../../../lib/state/room'
import type { OutlookQuestion } from '../../../../lib/state/shop/use-outlook'
import { DOUYIN_SHEETS, OLD_SHEETS } from '../../../gallery/shop-douyin'
import { metric } from '../../../gallery/shop-outlook'
import { QIANNIU_SHEETS } from '../../../gallery/shop-qianniu'

const MONDAY = '2026-11-23T11:30:00+08:00'

function ask(sheets: readonly Score[], over: Partial<OutlookQuestion> & { counts?: object } = {}) {
  const { counts = {}, ...rest } = over
  const rows = [
    { shopKey: 'douyin:1001', day: MONDAY.slice(0, 10), counts: counts as Record<string, number> },
  ]
  const records = { shopKey: 'douyin:1001', tabShopKey: null, sheets, counts: rows, dayCounts: [] }
  const untold = { edits: {}, imported: {}, thresholds: undefined, entered: undefined, facts: undefined }
  return outlookOf({ records, ...untold, now: MONDAY, ...rest })
}

const known = (...args: Parameters<typeof ask>) => {
  const outlook = ask(...args)
  if (!outlook) throw new Error('no outlook')
  return outlook
}

describe('outlookOf', () => {
  it('is null without a sheet', () => {
    expect(ask([])).toBeNull()
  })

  it('inverts the page of 2026-09-09 and says what one more would do', () => {
    const { projection, pack } = known(DOUYIN_SHEETS)
    expect(pack.from).toBe('2026-09-08')
    const help = projection.metrics.find(({ id }) => id === 'platformHelpRate')
    expect(help?.candidates).toEqual([{ k: 3, n: 460 }])
    expect(help?.oneMore.value).toBeCloseTo(4 / 460, 12)
    const unhappy = projection.metrics.find(({ id }) => id === 'imDissatisfactionRate')
    expect(unhappy?.candidates[0]).toEqual({ k: 3, n: 56 })
    expect(unhappy?.oneMore.high).toBeCloseTo(4 / 57, 12)
    expect(projection.stars).toEqual({ now: 4.6, next: 4.7, pointsToNext: 3 })
  })

  it('leaves weights unknown where neither page, pack nor the shop’s days tell them', () => {
    const { weights, projection } = known(DOUYIN_SHEETS)
    expect(weights.map(({ of, weight, origin }) => [of, weight, origin])).toEqual([
      ['goods', null, null],
      ['logistics', null, null],
      ['service', null, null],
    ])
    expect(projection.total).toMatchObject({ recomputed: null, forecast: null, basis: 'none' })
  })

  it('learns weights from days that tell them apart, with an interval', () => {
    const [goods, logistics, service] = [0.5, 0.2, 0.3]
    const base = DOUYIN_SHEETS.at(-1)!
    const sheets = [
      [70, 99, 80],
      [60, 90, 95],
      [90, 70, 85],
      [65, 80, 60],
      [85, 95, 70],
      [75, 60, 90],
    ].map(([a = 0, b = 0, c = 0], index): Score => {
      return {
        ...base,
        bonus: 0,
        updatedAt: `2026-11-${18 + index}T11:00:36+08:00`,
        total: Math.round((a * goods + b * logistics + c * service) * 100) / 100,
        dimensions: [
          { id: 'goods', score: a, weight: null },
          { id: 'logistics', score: b, weight: null },
          { id: 'service', score: c, weight: null },
        ],
      }
    })
    const { weights, sheetsLearnedFrom } = known(sheets)
    expect(sheetsLearnedFrom).toBe(6)
    const [line] = weights
    expect(line).toMatchObject({ of: 'goods', origin: 'learned' })
    expect(line!.weight).toBeCloseTo(goods, 1)
    expect(line!.low!).toBeLessThanOrEqual(goods)
    expect(line!.high!).toBeGreaterThanOrEqual(goods)
  })

  it('takes the person’s edit before the page’s weight, and says so', () => {
    const { weights } = known(QIANNIU_SHEETS, { edits: { 'qianniu-2026-03-16:weight.goods': 0.3 } })
    expect(weights.slice(0, 2).map(({ weight, origin }) => [weight, origin])).toEqual([
      [0.3, 'edit'],
      [0.25, 'page'],
    ])
  })

  it('steps by the person’s own ladder, as the stars do', () => {
    const { projection, steps } = known(DOUYIN_SHEETS, { edits: { 'douyin-2026-09-08:star.4.7': 84 } })
    expect(projection.stars).toEqual({ now: 4.6, next: 4.7, pointsToNext: 2 })
    expect(steps.slice(2, 5)).toEqual([
      { min: 89, stars: 4.8 },
      { min: 84, stars: 4.7 },
      { min: 81, stars: 4.6 },
    ])
  })

  it('shows 千牛 on its own ladder, 0.14 short of 4.8', () => {
    const { projection, steps, odometers } = known(QIANNIU_SHEETS)
    expect(projection.stars).toEqual({ now: 4.66, next: 4.8, pointsToNext: 0.14 })
    expect(steps).toEqual([])
    expect(odometers.map(({ id }) => id)).toEqual(['points'])
  })

  it('never tells a level from this browser’s own count, and names what it saw', () => {
    const { odometers } = known(DOUYIN_SHEETS, { counts: { refused: 7, 'refused-by': 2, arbitrated: 1 } })
    const [refusal, ticket, mockery] = odometers
    expect(refusal).toMatchObject({ id: 'refusal', level: null, refused: 9, page: null })
    expect(refusal?.next).toMatchObject({ level: 1, fineLowFen: 0 })
    expect(ticket).toMatchObject({ id: 'ticket', level: null, seen: 1, resets: '2026-11-30' })
    expect(mockery?.next).toMatchObject({ level: 1, fineLowFen: 0 })
  })

  it('tells a level once the person entered the whole shop’s week, and forgets it with the week', () => {
    const entered = {
      from: '2026-11-23',
      unjustified: null,
      violations: null,
      tickets: 3,
      late: 2,
      mockery: 10,
    }
    const ladder = (id: string, week = entered) =>
      known(DOUYIN_SHEETS, { entered: week, counts: { arbitrated: 1 } }).odometers.find(
        (one) => one.id === id,
      )
    expect(ladder('ticket')).toMatchObject({ level: 1, tone: 'caution', seen: 1, page: 3, entered: true })
    expect(ladder('mockery')).toMatchObject({ level: 2, tone: 'danger', fineFen: 10_000 })
    expect(ladder('mockery', { ...entered, from: '2026-11-16' })).toMatchObject({ level: null, page: null })
    expect(ladder('ticket', { ...entered, late: 9 })).toMatchObject({ level: null, page: null })
  })

  it('takes the pack’s weights by the industry that the person told', () => {
    const facts = { industry: '茶', shopType: null, sevenDay: null }
    const sheet: Score = {
      ...OLD_SHEETS[0]!,
      industry: null,
      shopType: null,
      updatedAt: '2026-08-02T11:00:36+08:00',
    }
    const bare = { ...sheet, metrics: sheet.metrics.map((one) => ({ ...one, weight: null })) }
    const now = '2026-08-02T12:00:00+08:00'
    const weightOf = (over: object) =>
      known([bare], { now, ...over }).weights.find(({ of }) => of === 'imResponseSeconds')
    expect(weightOf({ facts })).toMatchObject({ weight: 0.3, origin: 'pack' })
    expect(weightOf({})).toBeUndefined()
  })

  it('finds the line of a shop that is short of it, and leaves a mean of seven days open without them', () => {
    const { lines } = known(DOUYIN_SHEETS.slice(-2))
    const of = (id: string) => lines.find((line) => line.id === id)
    expect(of('alliance.total')).toMatchObject({ value: 82, met: true, some: false })
    expect(of('luckyBag.goods')).toMatchObject({ value: 69, met: false })
    expect(of('promotion.mean7')).toMatchObject({ value: null, met: null })
    expect(of('alliance.fruit.total')?.some).toBe(true)
  })

  it('warns by the person’s own line', () => {
    const thresholds = { refusals: { perDay: 5, share: null } }
    const { warnings } = known(DOUYIN_SHEETS, { counts: { refused: 6, applied: 10 }, thresholds })
    expect(warnings.map(({ cause, by, count }) => [cause, by, count])).toEqual([['refusals', 'threshold', 6]])
  })

  it('keeps the tiers’ budget of the step that the metric still keeps', () => {
    const tiers = [
      { op: '≤', bound: 0.0026, score: 100 },
      { op: '≤', bound: 0.0131, score: 60 },
    ] as const
    const quality = metric('qualityReturnRate', ['0.84%', 0.0084], {
      score: 60,
      numerator: 12,
      denominator: 1430,
      tiers: [...tiers],
    })
    const sheet: Score = { ...OLD_SHEETS[0]!, updatedAt: '2026-08-02T11:00:36+08:00', metrics: [quality] }
    const { budgets } = known([sheet], { now: '2026-08-02T12:00:00+08:00' })
    // 18/1430 = 1.2587 % still keeps 1.31 %, 19/1430 = 1.3287 % does not.
    expect(budgets.qualityReturnRate).toEqual({ kind: 'tier', low: 6, high: 6, to: '60' })
  })
})
