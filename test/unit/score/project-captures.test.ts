import { describe, expect, it } from 'vitest'
import type { MetricId } from '../../../lib/schema/score-sheet'
import { SHEET_2026_02_07, SHEET_2026_08_02, SHEET_2026_09_09, SHEET_QIANNIU_466 } from './captures'
import { of, run } from './run-project'

describe('the page of 2026-09-09', () => {
  const projection = run()

  it('lies under the pack of its day', () => {
    expect(projection.pack).toBe('douyin-2026-09-08')
  })

  it('is 3 of 460 escalations first, and 4 of 460 after one more', () => {
    const help = of(projection, 'platformHelpRate')
    expect(help?.candidates[0]).toEqual({ k: 3, n: 460 })
    expect(help).toMatchObject({
      candidateCount: null,
      bounded: false,
      oneMore: { value: 4 / 460, high: 4 / 460 },
    })
    expect(help?.oneMore.value?.toFixed(6)).toBe('0.008696')
  })

  it('is 3 of 56 bad ratings first, and 4 of 57 after one more', () => {
    const bad = of(projection, 'imDissatisfactionRate')
    expect(bad?.candidates[0]).toEqual({ k: 3, n: 56 })
    expect(bad?.oneMore.value).toBe(4 / 57)
  })

  it('keeps the page’s total, and cannot put it together without weights', () => {
    expect(projection.total).toMatchObject({
      value: 82,
      recomputed: null,
      basis: 'none',
      why: 'no-dimension-weights',
    })
    expect(projection.dimensions).toEqual([
      { id: 'goods', value: 69, recomputed: null },
      { id: 'logistics', value: 99, recomputed: null },
      { id: 'service', value: 85, recomputed: null },
    ])
  })

  it('puts it together with weights that the user knows', () => {
    const edits = { 'weight.goods': 0.5, 'weight.logistics': 0.25, 'weight.service': 0.25 }
    expect(run({ edits }).total).toMatchObject({ value: 82, recomputed: 82.5, basis: 'weights' })
  })

  it('stands 3 points below the next star', () => {
    expect(projection.stars).toEqual({ now: 4.6, next: 4.7, pointsToNext: 3 })
  })

  it('has a forecast of 30 days for every figure shown', () => {
    for (const { id, value, forecast } of projection.metrics) {
      expect([id, value === null ? 30 : forecast?.length]).toEqual([id, 30])
    }
    expect(of(projection, 'platformHelpRate')?.forecast?.[0]?.date).toBe('2026-09-10')
  })

  it('is bounded once the orders are known', () => {
    const sheet = { ...SHEET_2026_09_09, orders30d: 1200 }
    expect(of(run({ sheet }), 'platformHelpRate')).toMatchObject({
      candidateCount: 2,
      bounded: true,
      oneMore: { value: 4 / 460, low: 7 / 920, high: 4 / 460 },
    })
    expect(of(run({ sheet }), 'imDissatisfactionRate')).toMatchObject({
      candidateCount: null,
      bounded: false,
    })
  })

  it('takes the platform’s counter for the counts that the page keeps', () => {
    const counters = { platformHelp: { numerator: 6, denominator: 920 } }
    expect(of(run({ counters }), 'platformHelpRate')).toMatchObject({
      candidates: [{ k: 6, n: 920 }],
      candidateCount: 1,
      oneMore: { value: 7 / 920 },
    })
  })
})

describe('the platform’s counter', () => {
  it.each([
    ['of another day is left out', { numerator: 3, denominator: 400 }],
    ['that counts nothing is left out', { numerator: 0, denominator: 0 }],
  ])('%s', (_, platformHelp) => {
    const help = of(run({ counters: { platformHelp } }), 'platformHelpRate')
    expect(help?.candidates[0]).toEqual({ k: 3, n: 460 })
    expect(help?.candidateCount).toBeNull()
  })
})

describe('the page of 2026-08-02', () => {
  const projection = run({ sheet: SHEET_2026_08_02, now: '2026-08-02T12:00:00+08:00' })

  it('scores 95 for service, by the weights of its industry', () => {
    expect(projection.pack).toBe('douyin-2026-07-14')
    expect(projection.dimensions).toEqual([{ id: 'service', value: 95, recomputed: 95 }])
  })

  it('is 1 of 254 escalations first, and 1 of 9 bad ratings', () => {
    expect(of(projection, 'platformHelpRate')?.candidates[0]).toEqual({ k: 1, n: 254 })
    expect(of(projection, 'imDissatisfactionRate')?.candidates[0]).toEqual({ k: 1, n: 9 })
  })

  it('knows no counts behind a mean', () => {
    expect(of(projection, 'imResponseSeconds')).toMatchObject({
      value: 13.872,
      candidates: [],
      oneMore: { value: null },
    })
    expect(of(projection, 'reviewHours')).toMatchObject({
      value: 1.7712,
      candidates: [],
      oneMore: { value: null },
    })
  })
})

describe('the page of 2026-02-07', () => {
  const projection = run({ sheet: SHEET_2026_02_07, now: '2026-02-07T12:00:00+08:00' })

  it('takes its steps from the page’s own tiers', () => {
    expect(projection.pack).toBe('douyin-2025-11-19')
    expect(projection.dimensions).toEqual([
      { id: 'goods', value: null, recomputed: 73 },
      { id: 'logistics', value: null, recomputed: null },
      { id: 'service', value: null, recomputed: 91 },
    ])
  })

  it('forecasts a total once it knows what each dimension weighs', () => {
    const weights = { goods: 0.5, logistics: 0, service: 0.5 }
    const dimensions = SHEET_2026_02_07.dimensions.map((one) => ({ ...one, weight: weights[one.id] }))
    const sheet = { ...SHEET_2026_02_07, dimensions, total: 82 }
    const { total } = run({ sheet, now: '2026-02-07T12:00:00+08:00' })
    expect(total).toMatchObject({ value: 82, recomputed: 82, basis: 'tiers', why: null, mismatch: null })
    expect(total.forecast).toHaveLength(30)
    for (const { low, median, high } of total.forecast ?? []) {
      expect([low, median, high]).toEqual([low, median, high].toSorted((a, b) => a - b))
      expect(low).toBeGreaterThanOrEqual(50)
      expect(high).toBeLessThanOrEqual(100)
    }
  })

  it('says what each step still bears', () => {
    const steps = (id: MetricId) => of(projection, id)?.budget.filter(({ kind }) => kind === 'tier')
    expect(steps('qualityReturnRate')?.map(({ bound, events }) => [bound, events])).toEqual([
      [0.0026, 0],
      [0.0131, 11],
    ])
    expect(steps('imResponseSeconds')?.map(({ bound, events }) => [bound, events])).toEqual([
      [15, 0],
      [120, 218],
    ])
  })
})

describe('千牛 4.66', () => {
  it('is a quarter of 5, a quarter of 5 and half of 4.32', () => {
    const projection = run({ sheet: SHEET_QIANNIU_466, now: '2026-05-21T12:00:00+08:00' })
    expect(projection.pack).toBe('qianniu-2026-03-16')
    expect(projection.total).toMatchObject({
      value: 4.66,
      recomputed: 4.66,
      basis: 'weights',
      mismatch: null,
    })
    expect(projection.stars).toEqual({ now: 4.66, next: 4.8, pointsToNext: 0.14 })
    expect(of(projection, 'platformHelpRate')?.oneMore).toMatchObject({
      value: 4 / 460,
      weighted: { weight: 3, value: 6 / 460 },
    })
  })

  it.each(['qianniu-dsr', 'qianniu-2025-06-30', 'qianniu-2026-03-16'] as const)(
    'weighs an 优+ buyer threefold under %s',
    (pack) => {
      const projection = run({ pack, sheet: SHEET_QIANNIU_466, now: '2026-05-21T12:00:00+08:00' })
      expect(of(projection, 'platformHelpRate')?.oneMore.weighted).toEqual({ weight: 3, value: 6 / 460 })
    },
  )
})
