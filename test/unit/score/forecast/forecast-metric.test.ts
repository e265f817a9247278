import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QIANNIU_METRICS, DOUYIN_METRICS, type MetricId } from '../../../../lib/schema/score-sheet'
import { forecastMetric } from '../../../../lib/score/forecast/forecast-metric'
import { definitionOf, metricOf } from '../sheets'
import { countsOf, historyOf, inputOf } from './shop-days'

const HELP = metricOf('platformHelpRate', { value: 3 / 460, numerator: 3, denominator: 460 })

describe('forecastMetric', () => {
  it('works with nothing but one figure, honestly wide', () => {
    const days = forecastMetric(inputOf(metricOf('platformHelpRate', { value: 0.006522 })))!
    expect(days).toHaveLength(30)
    expect([days[0]!.date, days[29]!.date]).toEqual(['2026-09-21', '2026-10-20'])
    expect(days[29]!.low).toBe(0)
    expect(days[29]!.high).toBeGreaterThan(0.015)
    expect(forecastMetric(inputOf(metricOf('platformHelpRate')))).toBeNull()
  })

  it('knows the coming day better than the coming month, and more cases better than few', () => {
    const width = (day: number, candidate: { k: number; n: number }) => {
      const { low, high } = forecastMetric(
        inputOf({ ...HELP, numerator: null, denominator: null }, { candidate }),
      )![day]!
      return high - low
    }
    expect(width(0, { k: 3, n: 460 })).toBeLessThan(width(29, { k: 3, n: 460 }))
    expect(width(29, { k: 30, n: 4600 })).toBeLessThan(width(29, { k: 3, n: 460 }))
  })

  it('takes the smallest reconstruction that holds what this browser saw', () => {
    const metric = metricOf('imDissatisfactionRate', { value: 0.05357 })
    const candidates = [
      { k: 3, n: 56 },
      { k: 6, n: 112 },
      { k: 9, n: 168 },
    ]
    const seen = countsOf('imDissatisfactionRate', [
      [3, 1, 40],
      [5, 1, 40],
    ])
    const own = { candidate: candidates[0]!, candidates }
    const small = forecastMetric(inputOf(metric, own))![0]!
    const larger = forecastMetric(inputOf(metric, { ...own, dayCounts: seen }))![0]!
    expect(larger.high - larger.low).toBeLessThan(small.high - small.low)
  })

  it('lets a known event leave on its day, exactly', () => {
    const every = Array.from(
      { length: 30 },
      (_, at) => [at + 1, at + 1 === 28 ? 3 : 0, at % 2 ? 15 : 460 / 30 + 0.3] as const,
    )
    const metric = metricOf('platformHelpRate', { value: 3 / 460, numerator: 3, denominator: 460 })
    const days = forecastMetric(inputOf(metric, { dayCounts: countsOf('platformHelpRate', every) }))!
    // 28 days ago is in the window up to the day after tomorrow.
    expect(days[1]!.low).toBeCloseTo(3 / 460, 3)
    expect(days[2]!.low).toBeLessThan(0.001)
    expect(days[2]!.median).toBeLessThan(days[1]!.median - 0.004)
  })

  it('spreads over the window what only the sheet knows of', () => {
    const days = forecastMetric(
      inputOf(metricOf('platformHelpRate', { value: 0.05, numerator: 300, denominator: 6000 })),
    )!
    for (const day of days) expect(day.median).toBeCloseTo(0.05, 2)
  })

  it('learns from earlier sheets when a bad spell came in, and so when it goes', () => {
    // 3 % bad in a burst 20 days ago, else 1 %: the window's figure rose to 1.6 % within six days.
    const figure = (ago: number): number => (ago >= 26 ? 0.01 : ago >= 20 ? 0.01 + 0.001 * (26 - ago) : 0.016)
    const metric = metricOf('qualityReturnRate', { value: 0.016, numerator: 96, denominator: 6000 })
    const history = historyOf('qualityReturnRate', 58, (ago) => ({ value: figure(ago), denominator: 6000 }))
    const days = forecastMetric(inputOf(metric, { history }))!
    expect(days[2]!.median).toBeGreaterThan(0.0145)
    expect(days[13]!.median).toBeLessThan(0.0125)
  })

  it('adds what a scenario asks for, until it leaves the window', () => {
    const usual = forecastMetric(inputOf(HELP, { horizonDays: 40 }))!
    const more = forecastMetric(inputOf(HELP, { horizonDays: 40, scenario: { moreBad: 4 } }))!
    for (const [at, { median, low, high }] of more.entries()) {
      const by = at < 30 ? 4 : 0
      const cases = 4 / (more[0]!.low - usual[0]!.low)
      expect(low - usual[at]!.low).toBeCloseTo(by / cases, 4)
      expect(median - usual[at]!.median).toBeCloseTo(by / cases, 4)
      expect(high).toBeGreaterThanOrEqual(usual[at]!.high - 1e-12)
    }
  })

  it('makes one more bad event worse in every unit', () => {
    const cases = [
      [
        metricOf('goodsRating', { value: 4.6923, denominator: 200 }),
        { unit: 'stars', badEvent: { numerator: 1, denominator: 1 } },
        -1,
      ],
      [
        metricOf('deliveryOnTimeRate', { value: 0.994, denominator: 170 }),
        { badEvent: { numerator: 0, denominator: 1 } },
        -1,
      ],
      [
        metricOf('imResponseSeconds', { value: 13.9, denominator: 400 }),
        { unit: 'seconds', badEvent: { numerator: 600, denominator: 1 } },
        1,
      ],
      [
        metricOf('imDissatisfactionRate', { value: 0.05357, denominator: 56 }),
        { badEvent: { numerator: 1, denominator: 1 } },
        1,
      ],
    ] as const
    for (const [metric, own, sign] of cases) {
      const definition = definitionOf(metric.id, own)
      const [usual] = forecastMetric(inputOf(metric, { definition }))!
      const [more] = forecastMetric(inputOf(metric, { definition, scenario: { moreBad: 1 } }))!
      expect(sign * (more!.median - usual!.median)).toBeGreaterThan(0)
    }
  })

  const RANGES: Partial<Record<MetricId, [number, number]>> = {
    goodsRating: [1, 5],
    dsrGoods: [1, 5],
    dsrService: [1, 5],
    dsrLogistics: [1, 5],
    pickupScore: [50, 100],
  }
  it('stays in order and in range, whatever was seen', () => {
    const id = fc.constantFrom(...DOUYIN_METRICS, ...QIANNIU_METRICS)
    const row = fc.tuple(fc.integer({ min: -2, max: 95 }), fc.nat(8), fc.nat(40))
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const known = fc.option(fc.integer({ min: 1, max: 9000 }), { nil: null })
    fc.assert(
      fc.property(id, fc.tuple(share, known), fc.array(row, { maxLength: 60 }), (id, [share, size], rows) => {
        const isRate = id.endsWith('Rate')
        const [low, high] = RANGES[id] ?? [0, isRate ? 1 : 100]
        const value = low + share * (high - low)
        const dayCounts = countsOf(
          id,
          rows.map(([ago, num, more]) => [ago, num * (isRate ? 1 : 5), num + more]),
        )
        const history = historyOf(id, 9, (ago) => ({
          value: low + ((share * ago) % 1) * (high - low),
          denominator: size,
        }))
        const days = forecastMetric(
          inputOf(metricOf(id, { value, denominator: size }), { definition: null, dayCounts, history }),
        )!
        for (const day of days) {
          expect(day.low).toBeLessThanOrEqual(day.median + 1e-9)
          expect(day.median).toBeLessThanOrEqual(day.high + 1e-9)
          expect(day.low).toBeGreaterThanOrEqual(low - 1e-9)
          expect(day.high).toBeLessThanOrEqual((RANGES[id] || isRate ? high : Infinity) + 1e-9)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same answer every time', () => {
    const input = inputOf(HELP, { dayCounts: countsOf('platformHelpRate', [[4, 1, 20]]) })
    expect(forecastMetric(input)).toEqual(forecastMetric(structuredClone(input)))
  })

  it('counts a leap day as a day', () => {
    const input = inputOf(HELP, { now: '2028-02-27T09:00:00+08:00', horizonDays: 4 })
    expect(forecastMetric(input)!.map(({ date }) => date)).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
      '2028-03-02',
    ])
  })
})
