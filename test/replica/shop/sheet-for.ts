import { metricRows } from './metric-rows'
import { metricOf } from './score-metric'
import type { ReplicaShop, ScoreSheetTruth } from './shape'

const EMPTY = {
  value: null,
  shown: null,
  score: null,
  weight: null,
  tiers: null,
  peer: null,
  numerator: null,
  denominator: null,
}

/** What the score page shows today in one of its layouts (抖店). */
export function sheetFor(shop: ReplicaShop, layout: '2026-09' | 'old' | 'growth' | 'none'): ScoreSheetTruth {
  const day = shop.scoreDays.at(-1)
  if (!day) throw new Error('the shop has no score days')
  if (layout === '2026-09' || !day.oldSheet) return day.sheet
  if (layout === 'old') return day.oldSheet
  const small = { ...day.oldSheet, bonus: null, deduction: null }
  if (layout === 'growth') {
    return {
      ...small,
      stage: 'growth',
      orders30d: 18,
      total: 70,
      dimensions: [],
      metrics: metricRows('douyin', 'growth').map((row) =>
        metricOf(row, day.counts[row.id] ?? { numerator: 0, denominator: 0 }, {
          full: false,
          showsCounts: false,
        }),
      ),
    }
  }
  return {
    ...small,
    stage: 'none',
    orders30d: 6,
    total: null,
    updatedAt: null,
    dimensions: [],
    metrics: metricRows('douyin', 'old').map((row) => ({ id: row.id, ...EMPTY })),
  }
}
