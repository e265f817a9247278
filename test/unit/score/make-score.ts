import type { PackBook } from '../../../lib/rules/pack-book'
import type { PackMetric, RulePack } from '../../../lib/schema/rule-pack'
import type { Metric, MetricId, ScoreSheet } from '../../../lib/schema/score-sheet'

/** A metric of a page, all else unknown. */
export function makeMetric(id: MetricId, known: Partial<Metric> = {}): Metric {
  const unknown = { value: null, shown: null, score: null, weight: null, tiers: null, peer: null }
  return { id, ...unknown, numerator: null, denominator: null, ...known }
}

/** A metric of a pack: a share of the bad among orders over the last 30 whole days. */
export function makeDefinition(id: MetricId, known: Partial<PackMetric> = {}): PackMetric {
  return {
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
    source: 'made up',
    effective: null,
    confidence: 'official',
    ...known,
  }
}

/** A book of one made-up pack. */
export function makeBook(known: Partial<RulePack> = {}, edits: PackBook['edits'] = {}): PackBook {
  const pack: RulePack = {
    id: 'douyin-2026-09-08',
    platform: 'douyin',
    title: 'made up',
    from: '2026-09-08',
    until: null,
    metrics: [],
    numbers: [],
    weights: [],
    stars: [],
    lines: [],
    ...known,
  }
  return { pack, edits }
}

/** A sheet of a formal shop, all else unknown. */
export function makeSheet(known: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    platform: 'douyin',
    shopId: null,
    shopName: '示例旗舰店',
    updatedAt: '2026-09-09T11:00:36+08:00',
    stage: 'formal',
    industry: null,
    shopType: null,
    orders30d: null,
    total: null,
    dimensions: [],
    metrics: [],
    bonus: null,
    deduction: null,
    ...known,
  }
}
