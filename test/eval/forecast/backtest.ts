import type { DayCount } from '../../../lib/schema/day-count'
import type { Metric, ScoreSheet } from '../../../lib/schema/score-sheet'
import { dayAt, dayNumber } from '../../../lib/score/forecast/day-number'
import { forecastMetric } from '../../../lib/score/forecast/forecast-metric'
import { definitionOf, metricOf, sheetOf } from '../../unit/score/sheets'
import type { Guess } from './baselines'
import { lastValue, linearTrend } from './baselines'
import { Chance } from './chance'
import { DAYS, type SimulatedMetric, type SimulatedShop, type Size } from './simulate-shop'

export const HORIZONS = [7, 14, 30] as const

/** One forecast of one metric, some days ahead, beside what then came and what the baselines had said. */
export interface Trial {
  size: Size
  metric: string
  ahead: number
  /** Bad events that the process makes in a window, in the long run. */
  expected: number
  truth: number
  ours: Guess
  last: Guess
  trend: Guess
}

const START = dayNumber('2026-03-01')
const UNITS: Record<string, 'rate' | 'stars' | 'seconds'> = {
  goodsRating: 'stars',
  imResponseSeconds: 'seconds',
}

/** Every forecast that a person of this shop could have been shown on `day`. */
export function backtest(shop: SimulatedShop, day: number, seed: number): Trial[] {
  const chance = new Chance(seed)
  const sees = chance.pick([0, 0, 0.5, 0.9, 1])
  const since = chance.pick([3, 20, 45, 60])
  const counted = chance.unit() < 0.7
  const read = Array.from({ length: since }, (_, at) => day - since + at).filter(() => chance.unit() < 0.9)
  const history = read.map((at) => sheetAt(shop, at, counted))
  const sheet = sheetAt(shop, day, counted)
  return shop.metrics.flatMap((metric) => {
    const known = sheet.metrics.find(({ id }) => id === metric.id)
    if (!known || known.value === null) return []
    const dayCounts = seenBy(metric, day, { chance, sees, since: since + 30 })
    const forecast = forecastMetric({
      metric: known,
      definition: definitionFor(metric.id),
      candidate: null,
      candidates: [],
      dayCounts,
      history,
      now: `${dayAt(START + day)}T09:00:00+08:00`,
      horizonDays: 30,
    })!
    const figures = [
      ...read.map((at) => ({ age: day - at, figure: valueAt(metric, at) })),
      { age: 0, figure: known.value },
    ].filter((one): one is { age: number; figure: number } => one.figure !== null)
    return HORIZONS.flatMap((ahead) => {
      const truth = valueAt(metric, day + ahead)
      if (truth === null) return []
      return {
        size: shop.size,
        metric: metric.id,
        ahead,
        expected: metric.expected,
        truth,
        ours: forecast[ahead - 1]!,
        last: lastValue(figures, ahead),
        trend: linearTrend(figures, ahead),
      }
    })
  })
}

/** Days on which a backtest may stand: 90 days behind it, 30 before it. */
export const CUTS = Array.from({ length: 5 }, (_, at) => 95 + at * 15).filter((day) => day + 31 < DAYS)

function definitionFor(id: SimulatedMetric['id']) {
  const unit = UNITS[id] ?? 'rate'
  return definitionOf(id, {
    unit,
    better: id === 'deliveryOnTimeRate' || unit === 'stars' ? 'higher' : 'lower',
  })
}

/** The window of a day: the 30 days before it. */
function windowOf(values: readonly number[], day: number): number {
  return values.slice(Math.max(0, day - 30), day).reduce((sum, value) => sum + value, 0)
}

function valueAt({ num, den }: SimulatedMetric, day: number): number | null {
  const cases = windowOf(den, day)
  return cases > 0 ? windowOf(num, day) / cases : null
}

function sheetAt(shop: SimulatedShop, day: number, counted: boolean): ScoreSheet {
  const metrics = shop.metrics.map((metric): Metric => {
    const value = valueAt(metric, day)
    const shown = value === null ? null : Math.round(value * 1e6) / 1e6
    const counts = { numerator: windowOf(metric.num, day), denominator: windowOf(metric.den, day) }
    return metricOf(metric.id, { value: shown, ...(counted ? counts : { denominator: counts.denominator }) })
  })
  const orders30d = windowOf(shop.orders, day)
  return sheetOf({ metrics, orders30d, updatedAt: `${dayAt(START + day)}T08:00:00+08:00` })
}

/** What one browser saw: each case with the same chance, nothing before it was first used. */
function seenBy(
  metric: SimulatedMetric,
  day: number,
  { chance, sees, since }: { chance: Chance; sees: number; since: number },
): DayCount[] {
  if (sees === 0) return []
  return Array.from({ length: since }, (_, at) => day - since + at).map((at) => {
    const [num, den] = [metric.num[at]!, metric.den[at]!]
    const part = { day: dayAt(START + at), metric: metric.id }
    if (sees === 1) return { ...part, num, den }
    const seenDen = chance.binomial(den, sees)
    // Sums of stars or seconds are seen in proportion, counts one by one.
    const seenNum =
      num > den ? (num * seenDen) / Math.max(den, 1) : Math.min(seenDen, chance.binomial(num, sees))
    return { ...part, num: seenNum, den: seenDen }
  })
}
