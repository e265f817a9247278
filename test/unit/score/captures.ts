import type { ScoreSheet } from '../../../lib/schema/score-sheet'
import { metricOf, sheetOf } from './sheets'

/** The public page capture of 2026-09-09, the layout without scores and weights of single metrics. */
export const SHEET_2026_09_09: ScoreSheet = sheetOf({
  updatedAt: '2026-09-09T11:00:36+08:00',
  industry: '医疗健康',
  shopType: '旗舰店',
  total: 82,
  bonus: 2,
  deduction: 0,
  dimensions: [
    { id: 'goods', score: 69, weight: null },
    { id: 'logistics', score: 99, weight: null },
    { id: 'service', score: 85, weight: null },
  ],
  metrics: [
    metricOf('goodsRating', { value: 4.6923, shown: '4.6923' }),
    metricOf('qualityReturnRate', { value: 0.0134, shown: '1.340%' }),
    metricOf('pickupHours', { value: 5.5741, shown: '5.5741小时' }),
    metricOf('deliveryOnTimeRate', { value: 0.99412, shown: '99.412%' }),
    metricOf('imResponseSeconds', { value: 13.893, shown: '13.893秒' }),
    metricOf('reviewHours', { value: 3.3061, shown: '3.3061小时' }),
    metricOf('imDissatisfactionRate', { value: 0.05357, shown: '5.357%' }),
    metricOf('platformHelpRate', { value: 0.006522, shown: '0.6522%' }),
  ],
})

/** The same shop on 2026-08-02: the service dimension with the scores of its four metrics. */
export const SHEET_2026_08_02: ScoreSheet = sheetOf({
  updatedAt: '2026-08-02T11:00:36+08:00',
  industry: '医疗健康',
  shopType: '旗舰店',
  dimensions: [{ id: 'service', score: 95, weight: null }],
  metrics: [
    metricOf('imResponseSeconds', { value: 13.872, shown: '13.872秒', score: 100 }),
    metricOf('reviewHours', { value: 1.7712, shown: '1.7712小时', score: 100 }),
    metricOf('imDissatisfactionRate', { value: 0.111111, shown: '11.1111%', score: 90 }),
    metricOf('platformHelpRate', { value: 0.003937, shown: '0.3937%', score: 90 }),
  ],
})

/** The page of 2026-02-07: its own tiers and weights. Values are ours. */
export const SHEET_2026_02_07: ScoreSheet = sheetOf({
  updatedAt: '2026-02-07T11:00:37+08:00',
  dimensions: [
    { id: 'goods', score: null, weight: null },
    { id: 'logistics', score: null, weight: null },
    { id: 'service', score: null, weight: null },
  ],
  metrics: [
    metricOf('goodsRating', {
      value: 4.7,
      shown: '4.7000',
      weight: 0.9,
      tiers: [
        { op: '≥', bound: 4.568, score: 50 },
        { op: '≥', bound: 4.64, score: 70 },
        { op: '≥', bound: 4.791, score: 100 },
      ],
    }),
    metricOf('qualityReturnRate', {
      value: 0.002,
      shown: '0.20%',
      weight: 0.1,
      numerator: 2,
      denominator: 1000,
      tiers: [
        { op: '>', bound: 0.0131, score: 50 },
        { op: '≤', bound: 0.0131, score: 60 },
        { op: '≤', bound: 0.0026, score: 100 },
      ],
    }),
    metricOf('imResponseSeconds', {
      value: 15,
      shown: '15秒',
      weight: 0.7,
      numerator: 15_000,
      denominator: 1000,
      tiers: [
        { op: '>', bound: 180, score: 50 },
        { op: '≤', bound: 120, score: 70 },
        { op: '≤', bound: 15, score: 100 },
      ],
    }),
    metricOf('handlingOnTimeRate', {
      value: 0.86,
      shown: '86.00%',
      weight: 0.3,
      tiers: [
        { op: '<', bound: 0.7971, score: 50 },
        { op: '≥', bound: 0.8549, score: 70 },
        { op: '≥', bound: 0.8904, score: 100 },
      ],
    }),
  ],
})

/** 千牛: 4.66 = 0.25 × 5 + 0.25 × 5 + 0.5 × 4.32. */
export const SHEET_QIANNIU_466: ScoreSheet = sheetOf({
  platform: 'qianniu',
  updatedAt: '2026-05-21T09:00:00+08:00',
  total: 4.66,
  dimensions: [
    { id: 'goods', score: 5, weight: 0.25 },
    { id: 'logistics', score: 5, weight: 0.25 },
    { id: 'service', score: 4.32, weight: 0.5 },
  ],
  metrics: [
    metricOf('negativeFeedbackRate', { value: 0.012441, shown: '1.2441%', weight: 0.7 }),
    metricOf('positiveReviewRate', { value: 0.9791, shown: '97.91%', weight: 0.3 }),
    metricOf('platformHelpRate', { value: 0.006522, shown: '0.6522%' }),
  ],
})
