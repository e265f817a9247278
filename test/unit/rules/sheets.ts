import type { Metric, MetricId, ScoreSheet } from '../../../lib/schema/score-sheet'

export function metric(id: MetricId, over: Partial<Metric> = {}): Metric {
  const unknown = { value: null, shown: null, score: null, weight: null, tiers: null, peer: null }
  return { id, ...unknown, numerator: null, denominator: null, ...over }
}

export function sheet(over: Partial<ScoreSheet> = {}): ScoreSheet {
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
    ...over,
  }
}
