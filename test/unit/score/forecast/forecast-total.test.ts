import { describe, expect, it } from 'vitest'
import type { ForecastDay } from '../../../../lib/schema/projection'
import type { MetricId, ScoreSheet } from '../../../../lib/schema/score-sheet'
import { forecastTotal } from '../../../../lib/score/forecast/forecast-total'
import { forecastMetric } from '../../../../lib/score/forecast/forecast-metric'
import { bookOf, dimensionsOf, metricOf, sheetOf, tiersOf } from '../sheets'
import { inputOf, NOW, TODAY } from './shop-days'
import { dayAt } from '../../../../lib/score/forecast/day-number'

const BOOK = bookOf({
  metrics: { platformHelpRate: 'service', qualityReturnRate: 'goods' },
  numbers: { 'scale.min': 50, 'scale.max': 100 },
})
const HELP = metricOf('platformHelpRate', {
  value: 0.004,
  numerator: 24,
  denominator: 6000,
  weight: 1,
  tiers: tiersOf('≤', [
    [0.003, 100],
    [0.005, 90],
    [0.02, 60],
  ]),
})
const GOODS = metricOf('qualityReturnRate', {
  value: 0.01,
  numerator: 60,
  denominator: 6000,
  weight: 1,
  tiers: tiersOf('≤', [
    [0.002, 100],
    [0.05, 80],
  ]),
})
const SHEET = sheetOf({
  total: 85,
  metrics: [HELP, GOODS],
  dimensions: dimensionsOf({ goods: [80, 0.5], service: [90, 0.5] }),
})

function ahead(
  sheet: ScoreSheet,
  own: { history?: ScoreSheet[]; without?: MetricId; book?: typeof BOOK } = {},
) {
  const forecasts = new Map<MetricId, ForecastDay[] | null>(
    sheet.metrics.map((metric) => [metric.id, forecastMetric(inputOf(metric))]),
  )
  if (own.without) forecasts.set(own.without, null)
  const { history = [], book = BOOK } = own
  return forecastTotal({ sheet, book, history, forecasts, now: NOW, horizonDays: 30 })
}

describe('forecastTotal', () => {
  it('goes by the steps of the page', () => {
    const { forecast, why } = ahead(SHEET)
    expect(why).toBeNull()
    expect(forecast).toHaveLength(30)
    expect(forecast![0]).toEqual({ date: '2026-09-21', median: 85, low: 85, high: 85 })
    for (const day of forecast!) {
      expect(day.low).toBeLessThanOrEqual(day.median)
      expect(day.median).toBeLessThanOrEqual(day.high)
      expect([70, 85, 90]).toContain(day.low)
      expect([70, 85, 90]).toContain(day.high)
    }
    expect(forecast![29]!.low).toBe(70)
  })

  it('moves with bonus, deduction and the end of the scale', () => {
    expect(ahead({ ...SHEET, bonus: 2, deduction: 5, total: 82 }).forecast![0]!.median).toBe(82)
    expect(ahead({ ...SHEET, bonus: 20, total: 100 }).forecast![0]!.high).toBe(100)
  })

  it('says why it cannot be told', () => {
    expect(ahead({ ...SHEET, total: 90 }).why).toBe('total-mismatch')
    expect(ahead(SHEET, { without: 'platformHelpRate' }).why).toBe('metric-unknown')
    expect(ahead({ ...SHEET, stage: 'growth' }).why).toBe('growth-stage')
    const noTiers = [{ ...HELP, tiers: null, score: 90 }, GOODS]
    expect(ahead({ ...SHEET, metrics: noTiers }).why).toBe('steps-unknown')
    const otherSteps = [{ ...HELP, score: 100 }, GOODS]
    expect(ahead({ ...SHEET, total: 90, metrics: otherSteps }).why).toBe('steps-unknown')
    const bare = SHEET.metrics.map((metric) => ({ ...metric, weight: null, tiers: null }))
    expect(ahead({ ...SHEET, metrics: bare })).toEqual({ forecast: null, why: 'dimension-black-box' })
    const unweighed = dimensionsOf({ goods: [80, null], service: [90, null] })
    expect(ahead({ ...SHEET, dimensions: unweighed, metrics: bare }).why).toBe('no-dimension-weights')
  })

  it('goes by slopes where the shop’s own sheets show them', () => {
    const dayOf = (ago: number, help: number, goods: number): ScoreSheet =>
      sheetOf({
        updatedAt: `${dayAt(TODAY - ago)}T11:00:36+08:00`,
        total: Math.round((90 - 1000 * (goods - 0.01) + 92 - 2000 * (help - 0.004)) / 2),
        metrics: [
          metricOf('platformHelpRate', { value: help, denominator: 6000 }),
          metricOf('qualityReturnRate', { value: goods, denominator: 6000 }),
        ],
        dimensions: dimensionsOf({
          goods: [Math.round(90 - 1000 * (goods - 0.01)), 0.5],
          service: [Math.round(92 - 2000 * (help - 0.004)), 0.5],
        }),
      })
    const history = Array.from({ length: 24 }, (_, at) =>
      dayOf(24 - at, 0.004 + 0.002 * Math.sin(at), 0.01 + 0.003 * Math.cos(at / 2)),
    )
    const sheet = dayOf(0, 0.004, 0.01)
    const { forecast, why } = ahead(sheet, { history })
    expect(why).toBeNull()
    expect(forecast![0]!.median).toBeCloseTo(91, 0)
    expect(forecast![29]!.high - forecast![29]!.low).toBeGreaterThan(forecast![0]!.high - forecast![0]!.low)
    const far = {
      ...sheet,
      metrics: [metricOf('platformHelpRate', { value: 0.05, denominator: 6000 }), sheet.metrics[1]!],
    }
    expect(ahead(far, { history }).why).toMatch(/outside-observed|dimension-black-box/)
  })
})
