import type { Candidate, Expiry, ForecastDay, Projection, ProjectedMetric } from '../../lib/schema/projection'
import type { Cited } from '../../lib/schema/rule-pack'
import type { Metric, MetricId } from '../../lib/schema/score-sheet'
import type { OdometerLine, Outlook, WeightLine } from '../../lib/state/shop/shop-room'

export const metric = (
  id: MetricId,
  [shown, value]: [string | null, number | null],
  rest: Partial<Metric> = {},
): Metric => ({
  id,
  shown,
  value,
  score: null,
  weight: null,
  tiers: null,
  peer: null,
  numerator: null,
  denominator: null,
  ...rest,
})

/** `2026-11-23` and so many days. */
export function dayAfter(days: number): string {
  return new Date(Date.parse('2026-11-23') + days * 86_400_000).toISOString().slice(0, 10)
}

/** Thirty days from `from` to `to`, ever less certain. */
export function fanOf(from: number, to: number, spread: number): ForecastDay[] {
  return Array.from({ length: 30 }, (_, index) => {
    const share = (index + 1) / 30
    const median = from + (to - from) * share
    const half = spread * Math.sqrt(share)
    return { date: dayAfter(index + 1), median, low: median - half, high: median + half }
  })
}

/** From `[k, n]` today, so many leave on the days named; the other days nothing changes. */
export function expiryOf({ k, n }: Candidate, leaving: Readonly<Record<number, [number, number]>>): Expiry[] {
  let [num, den] = [k, n]
  return Array.from({ length: 30 }, (_, index) => {
    const [less, fewer] = leaving[index + 1] ?? [0, 0]
    num -= less
    den -= fewer
    return { date: dayAfter(index + 1), num, den, value: den > 0 ? num / den : null }
  })
}

export function projected(
  id: MetricId,
  value: number | null,
  rest: Partial<ProjectedMetric> = {},
): ProjectedMetric {
  return {
    id,
    value,
    candidates: [],
    candidateCount: 0,
    bounded: false,
    anchor: rest.candidates?.[0] ?? null,
    budget: [],
    smallDenominator: { small: null, n: null },
    oneMore: { value: null, low: null, high: null },
    observed: null,
    expiry: [],
    forecast: null,
    why: null,
    ...rest,
  }
}

export const OFFICIAL: Cited = {
  source: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
  effective: '2026-07-31',
  confidence: 'official',
}

export const weight = (
  of: WeightLine['of'],
  [value, origin]: [number | null, WeightLine['origin']],
  rest: Partial<WeightLine> = {},
): WeightLine => ({ of, weight: value, origin, low: null, high: null, cite: null, ...rest })

export const odometer = (id: OdometerLine['id'], rest: Partial<OdometerLine> = {}): OdometerLine => ({
  id,
  level: null,
  tone: null,
  seen: null,
  refused: null,
  page: null,
  entered: false,
  dailyMean: null,
  rate: null,
  fineFen: null,
  freezeDays: null,
  points: null,
  next: null,
  resets: null,
  cite: OFFICIAL,
  ...rest,
})

const NO_PENALTY: Projection['penalty'] = {
  unjustifiedRefusal: { level: null, count: null, dailyMean: null, fineFen: null, freezeDays: null },
  platformTickets: { level: null, count: null, late: null, lateRate: null, fineFen: null },
}

export function outlook(
  projection: Partial<Omit<Projection, 'total'>> & { total: Omit<Projection['total'], 'mismatch'> },
  rest: Partial<Outlook> = {},
): Outlook {
  return {
    projection: {
      pack: 'douyin-2026-09-08',
      metrics: [],
      dimensions: [],
      stars: { now: null, next: null, pointsToNext: null },
      penalty: NO_PENALTY,
      ...projection,
      total: { mismatch: null, ...projection.total },
    },
    pack: { title: '抖音商家体验分 2026-09-08', from: '2026-09-08' },
    dimensionOf: {},
    weights: [],
    sheetsLearnedFrom: 0,
    steps: [],
    lines: [],
    budgets: {},
    coverage: {},
    odometers: [],
    warnings: [],
    ...rest,
  }
}

/** Douyin's ladder: 97 → 5.0, each four points a tenth. */
export const DOUYIN_STEPS = Array.from({ length: 10 }, (_, index) => ({
  min: 97 - 4 * index,
  stars: Math.round(50 - index) / 10,
}))
