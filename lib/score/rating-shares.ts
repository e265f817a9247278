import type { RatingEvent } from '../schema/score-event'
import type { MetricId } from '../schema/score-sheet'
import type { Share } from './clocks/share'

/** What a rating of 1–5 stars adds: its stars, or 1 when it lies from `from` to `to`; and whether it is the base itself. */
type RatingRule = { sum: 'stars' } | { sum: 'hits'; from: number; to: number; isBase: boolean }

/** By metric. Where orders are the base (`isBase: false`), the rated order stands in it already. */
const RULES: Readonly<Partial<Record<MetricId, RatingRule>>> = {
  goodsRating: { sum: 'stars' },
  dsrGoods: { sum: 'stars' },
  dsrService: { sum: 'stars' },
  dsrLogistics: { sum: 'stars' },
  imDissatisfactionRate: { sum: 'hits', from: 1, to: 3, isBase: true },
  wangwangSatisfactionRate: { sum: 'hits', from: 4, to: 5, isBase: true },
  positiveReviewRate: { sum: 'hits', from: 4, to: 5, isBase: true },
  negativeFeedbackRate: { sum: 'hits', from: 1, to: 2, isBase: false },
  badReviewRate: { sum: 'hits', from: 1, to: 2, isBase: false },
  badLogisticsReviewRate: { sum: 'hits', from: 1, to: 2, isBase: false },
}

/** The share of one rating in its metric; `null` when it says nothing of it. */
export function ratingShare({ metric, score }: RatingEvent): Share | null {
  const rule = RULES[metric]
  if (!rule || score == null || score < 1 || score > 5) return null
  if (rule.sum === 'stars') return { num: score, den: 1 }
  return { num: rule.from <= score && score <= rule.to ? 1 : 0, den: rule.isBase ? 1 : 0 }
}
