import type { PackBook } from '../../../lib/rules/pack-book'
import type { PackEdits, PackMetric, PackNumber } from '../../../lib/schema/rule-pack'
import type { Dimension, Metric, MetricId, ScoreSheet, Tier } from '../../../lib/schema/score-sheet'

/** A metric of which a page shows nothing but what the test says. */
export function metricOf(id: MetricId, shown: Partial<Metric> = {}): Metric {
  const nothing = { value: null, shown: null, score: null, weight: null, tiers: null, peer: null }
  return { id, ...nothing, numerator: null, denominator: null, ...shown }
}

export function dimensionsOf(
  rows: Partial<Record<Dimension['id'], [score: number | null, weight: number | null]>>,
): Dimension[] {
  return Object.entries(rows).map(([id, [score, weight]]) => ({ id: id as Dimension['id'], score, weight }))
}

/** A formal Douyin sheet of which a page shows nothing but what the test says. */
export function sheetOf(shown: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    platform: 'douyin',
    shopId: null,
    shopName: null,
    updatedAt: null,
    stage: 'formal',
    industry: null,
    shopType: null,
    orders30d: null,
    total: null,
    dimensions: [],
    metrics: [],
    bonus: null,
    deduction: null,
    ...shown,
  }
}

export function tiersOf(op: Tier['op'], rows: readonly [bound: number, score: number][]): Tier[] {
  return rows.map(([bound, score]) => ({ op, bound, score }))
}

const CITED = { source: 'a test', effective: '2026-01-01', confidence: 'inferred' } as const

type Dimensions = Partial<Record<MetricId, Dimension['id']>>

/** A book of a test's own, whatever the shipped packs say. */
export function bookOf(own: {
  platform?: ScoreSheet['platform']
  metrics?: Dimensions
  numbers?: Record<string, number | null>
  edits?: PackEdits
}): PackBook {
  const platform = own.platform ?? 'douyin'
  return {
    edits: own.edits ?? {},
    pack: {
      id: platform === 'douyin' ? 'douyin-2026-07-14' : 'qianniu-2026-03-16',
      platform,
      title: 'a test',
      from: '2026-01-01',
      until: null,
      metrics: Object.entries(own.metrics ?? {}).map(([id, dimension]) =>
        definitionOf(id as MetricId, { dimension }),
      ),
      numbers: Object.entries(own.numbers ?? {}).map(([key, value]) => numberRow(key, value)),
      weights: [],
      stars: LADDER.map(([min, stars]) => ({ ...CITED, min, stars })),
      lines: [],
    },
  }
}

/** 97 → 5.0, then 4 points a tenth down to 61 → 4.1, a point a tenth down to 51 → 3.1, 3.0 below. */
const LADDER: [min: number, stars: number][] = [
  ...Array.from({ length: 10 }, (_, at): [number, number] => [97 - 4 * at, (50 - at) / 10]),
  ...Array.from({ length: 10 }, (_, at): [number, number] => [60 - at, (40 - at) / 10]),
  [0, 3],
]

export function definitionOf(id: MetricId, own: Partial<PackMetric> = {}): PackMetric {
  return {
    ...CITED,
    id,
    dimension: 'service',
    unit: 'rate',
    better: 'lower',
    numerator: null,
    denominator: null,
    fromDaysAgo: 30,
    toDaysAgo: 1,
    countedFrom: null,
    countedTo: null,
    badEvent: { numerator: 1, denominator: 0 },
    boundedByOrders: true,
    scored: true,
    ...own,
  }
}

function numberRow(key: string, value: number | null): PackNumber {
  return { ...CITED, key, value, unit: 'count', label: key }
}
