import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packBook } from '../../../../lib/rules/pack-book'
import type { DayCount } from '../../../../lib/schema/day-count'
import type { Metric, ScoreSheet } from '../../../../lib/schema/score-sheet'
import { forecastMetric } from '../../../../lib/score/forecast/forecast-metric'
import { moreOf } from '../../../../lib/score/what-if/more-of'
import { toReach } from '../../../../lib/score/what-if/to-reach'
import { totalWith, whatIfBasis } from '../../../../lib/score/what-if/what-if-basis'
import { project } from '../../../../lib/score/project'
import { countsOf, NOW } from '../forecast/shop-days'
import { dimensionsOf, metricOf, sheetOf, tiersOf } from '../sheets'

const NOON = '2026-09-20T12:00:00+08:00'
const HELP_TIERS = tiersOf('≤', [
  [0.003, 100],
  [0.007, 85],
  [0.015, 60],
])
const HELP = metricOf('platformHelpRate', {
  value: 3 / 460,
  numerator: 3,
  denominator: 460,
  score: 85,
  weight: 1,
  tiers: HELP_TIERS,
})
const RETURNS = metricOf('qualityReturnRate', {
  value: 4 / 460,
  numerator: 4,
  denominator: 460,
  score: 90,
  weight: 1,
  tiers: tiersOf('≤', [
    [0.004, 100],
    [0.011, 90],
    [0.03, 60],
  ]),
})
/** 商品 and 服务 by one metric each, so that the total is known exactly. */
const SHEET = sheetOf({
  updatedAt: NOW,
  orders30d: 460,
  total: 87.5,
  dimensions: dimensionsOf({ goods: [90, 0.5], service: [85, 0.5] }),
  metrics: [RETURNS, HELP],
  bonus: 0,
  deduction: 0,
})
const BOOK = packBook('douyin-2026-07-14', { 'weight.logistics': 0 })

const basisOf = (
  metrics: Metric[] = SHEET.metrics,
  dayCounts: DayCount[] = [],
  over: Partial<ScoreSheet> = {},
) => whatIfBasis({ now: NOON, sheet: { ...SHEET, ...over, metrics }, dayCounts }, BOOK)

describe('whatIfBasis', () => {
  it('starts where the projection stands', () => {
    const { metrics, total } = project({ now: NOON, sheet: SHEET }, BOOK)
    const basis = basisOf()
    expect(basis.usual.get('platformHelpRate')).toEqual(metrics[1]!.forecast)
    expect(total.forecast).toHaveLength(30)
    expect(basis.total).toEqual({ day: total.forecast!.at(-1), why: null })
  })

  it('leaves the total as it is where a metric keeps to its usual course', () => {
    const basis = basisOf()
    const usual = basis.usual.get('platformHelpRate')!.at(-1)!
    expect(totalWith(basis, 'platformHelpRate', usual)).toEqual(basis.total)
  })
})

describe('moreOf', () => {
  it('moves the last day by exactly n orders of 460, and the total by what that is worth', () => {
    const more = moreOf(basisOf(), 'platformHelpRate', 3)!
    const [usual, after] = [more.usual.at(-1)!, more.after!.at(-1)!]
    expect(after.median - usual.median).toBeCloseTo(3 / 460, 9)
    expect(after.low - usual.low).toBeCloseTo(3 / 460, 9)
    expect(more).toMatchObject({ why: null, counts: true, from: { k: 3, n: 460 }, sure: true })
    expect(more.total.day!.median).toBeLessThan(more.usualTotal.day!.median)
  })

  it('is the usual course with none', () => {
    const more = moreOf(basisOf(), 'platformHelpRate', 0)!
    expect(more.after).toEqual(more.usual)
    expect(more.total).toEqual(more.usualTotal)
  })

  it('never gets better with one more', () => {
    const basis = basisOf()
    const last = (n: number) => moreOf(basis, 'platformHelpRate', n)!
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), (n) => {
        const [before, then] = [last(n), last(n + 1)]
        expect(then.after!.at(-1)!.median).toBeGreaterThan(before.after!.at(-1)!.median)
        expect(then.total.day!.median).toBeLessThanOrEqual(before.total.day!.median)
      }),
      { numRuns: 20 },
    )
  })

  it('knows nothing of single events where the metric is a mean', () => {
    const hours = metricOf('reviewHours', { value: 1.8 })
    expect(moreOf(basisOf([hours]), 'reviewHours', 2)).toMatchObject({ after: null, why: 'no-event' })
  })

  it('does not guess how many cases there are', () => {
    const bare = metricOf('imDissatisfactionRate', { value: 0.053571 })
    expect(moreOf(basisOf([bare]), 'imDissatisfactionRate', 2)).toMatchObject({
      after: null,
      why: 'size-unknown',
    })
  })

  it('counts an unanswered question as the user says', () => {
    const seconds = metricOf('imResponseSeconds', { value: 14, numerator: 1400, denominator: 100 })
    const own = packBook('douyin-2026-07-14', { 'response.unansweredSeconds': 300 })
    const input = { now: NOW, sheet: { ...SHEET, metrics: [seconds] } }
    const moved = (book: typeof BOOK) => {
      const { usual, after } = moreOf(whatIfBasis(input, book), 'imResponseSeconds', 1)!
      return after!.at(-1)!.median - usual.at(-1)!.median
    }
    expect(moved(own)).toBeLessThan(moved(BOOK))
    expect(moved(own)).toBeGreaterThan(0)
  })

  it('says when today is outside the last day’s window', () => {
    const book = packBook('douyin-2026-07-14', { 'window.platformHelpRate.from': 7 })
    const more = moreOf(whatIfBasis({ now: NOW, sheet: SHEET }, book), 'platformHelpRate', 5)!
    expect(more.counts).toBe(false)
    expect(more.after!.at(-1)).toEqual(more.usual.at(-1))
  })

  it('is nothing without a figure', () => {
    expect(moreOf(basisOf([metricOf('platformHelpRate')]), 'platformHelpRate', 1)).toBeNull()
  })

  it('is what the forecast says with that scenario', () => {
    const basis = basisOf()
    const input = basis.inputs.get('platformHelpRate')!
    expect(moreOf(basis, 'platformHelpRate', 4)!.after).toEqual(
      forecastMetric({ ...input, scenario: { moreBad: 4 } }),
    )
  })
})

const figure = (value: number) => ({ of: 'metric', value }) as const

describe('toReach', () => {
  it('counts what the coming orders may bring', () => {
    const reach = toReach(basisOf(), 'platformHelpRate', figure(0.003))!
    expect(reach).toMatchObject({
      figure: 0.003,
      better: 'lower',
      met: false,
      usually: 'maybe',
      counted: true,
    })
    expect(reach.needed).toMatchObject({ date: '2026-10-20', mostBad: 1, reachable: true })
    expect(reach.soonest! < '2026-10-20').toBe(true)
    expect(reach.total.day!.median).toBeGreaterThan(reach.usualTotal.day!.median)
  })

  it('is out of reach once today alone brought too many, until they leave', () => {
    const today = countsOf('platformHelpRate', [
      [0, 4, 0],
      [3, 1, 0],
    ])
    const reach = toReach(basisOf(SHEET.metrics, today), 'platformHelpRate', figure(0.003))!
    expect(reach.usually).toBe('no')
    expect(reach.needed).toMatchObject({ reachable: false, mostBad: -3, newFigure: null })
    expect(reach.soonest).toBe('2026-10-21')
  })

  it('tells the mean alone where nobody knows how many come', () => {
    const hours = metricOf('reviewHours', { value: 1.8 })
    const reach = toReach(basisOf([hours]), 'reviewHours', figure(1.5))!
    expect(reach).toMatchObject({ counted: false, met: false, better: 'lower' })
    expect(reach.needed!.newFigure).toBeCloseTo(1.5, 6)
  })

  it('is usually there where the line is far', () => {
    const reach = toReach(basisOf(), 'platformHelpRate', figure(0.5))!
    expect(reach).toMatchObject({ met: true, usually: 'yes' })
  })

  it('knows which way is better', () => {
    const rating = metricOf('goodsRating', { value: 4.6, denominator: 300 })
    const reach = toReach(basisOf([rating]), 'goodsRating', figure(4.9))!
    expect(reach).toMatchObject({ better: 'higher', met: false, usually: 'no' })
  })
})

describe('a target of the total', () => {
  const total = (value: number) => ({ of: 'total', value }) as const

  it('asks for the worst figure that still brings the total there', () => {
    const basis = basisOf()
    const reach = toReach(basis, 'platformHelpRate', total(94))!
    expect(reach.why).toBeNull()
    // The step of 100 points ends at 0.3 %.
    expect(reach.figure!).toBeLessThanOrEqual(0.003)
    expect(reach.figure!).toBeGreaterThan(0.00299)
    const at = (value: number) => {
      const day = { date: '2026-10-20', median: value, low: value, high: value }
      return totalWith(basis, 'platformHelpRate', day).day!.median
    }
    expect(at(reach.figure!)).toBeGreaterThanOrEqual(94)
    expect(at(0.0031)).toBeLessThan(94)
  })

  it('says when this metric alone is not enough, and when it does not matter', () => {
    expect(toReach(basisOf(), 'platformHelpRate', total(99))).toMatchObject({
      figure: null,
      why: 'not-alone',
    })
    expect(toReach(basisOf(), 'platformHelpRate', total(60))).toMatchObject({ figure: null, why: 'any' })
  })

  it('cannot be told where the total cannot', () => {
    const basis = basisOf(SHEET.metrics, [], { stage: 'growth' })
    expect(toReach(basis, 'platformHelpRate', total(90))).toMatchObject({
      figure: null,
      why: 'growth-stage',
      needed: null,
      usualTotal: { day: null, why: 'growth-stage' },
    })
  })
})
