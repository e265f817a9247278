import type { PackMetric } from '../../schema/rule-pack'
import type { MetricId } from '../../schema/score-sheet'

type Unit = PackMetric['unit']

/**
 * How a figure is counted in the forecast: every metric becomes a sum of something bad over a number of cases (bad
 * orders, stars missing to 5, seconds). `variance` = that of one case over its mean.
 */
export interface Gauge {
  unit: Unit
  /** Figure → bad per case, and back. */
  badOf: (figure: number) => number
  figureOf: (bad: number) => number
  /** A day's two counts → bad sum. */
  sumOf: (num: number, den: number) => number
  /** Bad things come in whole numbers of this size, one by one or a few stars at a time; `null` = in any size. */
  step: number | null
  variance: number
  /** The most that a case can be bad; `null` = no bound. */
  most: number | null
}

/** Variance over mean of one case, where nothing of the shop's own tells better. */
const RATE_VARIANCE = 1.1
const STAR_VARIANCE = 2.4
const POINT_VARIANCE = 25
/** Durations: the variance in multiples of the squared mean, long tails and unanswered rounds included. */
const DURATION_SPREAD = 6

/** `value` = the figure of today. Shares above one half are counted by what they miss. */
export function gaugeOf(id: MetricId, definition: PackMetric | null, value: number): Gauge {
  const unit = definition?.unit ?? unitOf(id)
  switch (unit) {
    case 'rate':
      return value > 0.5
        ? missing(unit, 1, { step: 1, variance: RATE_VARIANCE })
        : { ...counted(unit, RATE_VARIANCE), step: 1, most: 1 }
    case 'stars':
      return missing(unit, 5, { step: STAR_VARIANCE, variance: STAR_VARIANCE })
    case 'points':
      return missing(unit, 100, { step: null, variance: POINT_VARIANCE })
    case 'hours':
    case 'seconds':
      return counted(unit, Math.max(value, 1e-3) * DURATION_SPREAD)
  }
}

function counted(unit: Unit, variance: number): Gauge {
  const same = (figure: number): number => figure
  return { unit, badOf: same, figureOf: same, sumOf: same, step: null, variance, most: null }
}

function missing(unit: Unit, full: number, own: { step: number | null; variance: number }): Gauge {
  return {
    unit,
    badOf: (figure) => full - figure,
    figureOf: (bad) => full - bad,
    sumOf: (num, den) => full * den - num,
    most: unit === 'stars' ? full - 1 : unit === 'points' ? 50 : full,
    ...own,
  }
}

function unitOf(id: MetricId): Unit {
  if (id.endsWith('Rate')) return 'rate'
  if (id.endsWith('Hours')) return 'hours'
  if (id.endsWith('Seconds')) return 'seconds'
  return id === 'pickupScore' ? 'points' : 'stars'
}
