import type { Score } from '../../lib/state/room'
import type { Outlook } from '../../lib/state/shop/shop-room'
import {
  dayAfter,
  expiryOf,
  fanOf,
  metric,
  odometer,
  OFFICIAL,
  outlook,
  projected,
  weight,
} from './shop-outlook'

/** 0.25 × 5.00 + 0.25 × 5.00 + 0.50 × 4.32 = 4.66, weights on the page. */
const SHEET: Score = {
  platform: 'qianniu',
  shopId: '2001',
  shopName: '栖木家居',
  updatedAt: null,
  stage: 'formal',
  industry: null,
  shopType: null,
  orders30d: null,
  total: 4.66,
  dimensions: [
    { id: 'goods', score: 5, weight: 0.25 },
    { id: 'logistics', score: 5, weight: 0.25 },
    { id: 'service', score: 4.32, weight: 0.5 },
  ],
  metrics: [
    metric('negativeFeedbackRate', ['1.2441%', 0.012441], { score: 5, weight: 0.7 }),
    metric('positiveReviewRate', ['97.91%', 0.9791], { score: 5, weight: 0.3 }),
    metric('pickup48hRate', ['99.87%', 0.9987], { score: 5, weight: 0.7 }),
    metric('arrivalHours', ['63.4小时', 63.4], { score: 5, weight: 0.3 }),
    metric('reply3MinRate', ['92.31%', 0.9231], { score: 4.1, weight: 0.3, peer: 0.941 }),
    metric('wangwangSatisfactionRate', ['88.89%', 0.8889], { score: 4.2, weight: 0.2 }),
    metric('refundHandlingHours', ['11.2小时', 11.2], { score: 4.5, weight: 0.2 }),
    metric('platformHelpRate', ['0.0567%', 0.000567], { score: 4.6, weight: 0.3 }),
  ],
  bonus: null,
  deduction: null,
  readAt: '2026-11-23T11:29:00+08:00',
}

const TOTALS = [4.61, 4.6, 4.63, 4.64, 4.64, 4.66]

export const QIANNIU_SHEETS: Score[] = TOTALS.map((total, index) => ({
  ...SHEET,
  total,
  readAt: `${dayAfter(index - TOTALS.length + 1)}T11:29:00+08:00`,
}))

export const QIANNIU_OUTLOOK: Outlook = outlook(
  {
    pack: 'qianniu-2026-03-16',
    metrics: [
      projected('positiveReviewRate', 0.9791, {
        candidates: [
          { k: 47, n: 48 },
          { k: 94, n: 96 },
          { k: 141, n: 144 },
        ],
        candidateCount: null,
        oneMore: { value: 47 / 49, low: 47 / 49, high: 0.97905 },
      }),
      projected('wangwangSatisfactionRate', 0.8889, {
        candidates: [
          { k: 8, n: 9 },
          { k: 16, n: 18 },
          { k: 24, n: 27 },
        ],
        candidateCount: null,
        oneMore: { value: 0.8, low: 0.8, high: 0.88885 },
      }),
      projected('platformHelpRate', 0.000567, {
        candidates: [
          { k: 1, n: 1763 },
          { k: 1, n: 1764 },
          { k: 2, n: 3526 },
        ],
        candidateCount: null,
        oneMore: {
          value: 2 / 1763,
          low: 12 / 19_400,
          high: 2 / 1763,
          weighted: { weight: 3, value: 4 / 1763 },
        },
        expiry: expiryOf({ k: 1, n: 1763 }, { 6: [1, 60] }),
        forecast: fanOf(0.000567, 0.0006, 0.0004),
      }),
    ],
    total: { value: 4.66, recomputed: 4.66, forecast: fanOf(4.66, 4.7, 0.09), basis: 'weights', why: null },
    stars: { now: 4.66, next: 4.8, pointsToNext: 0.14 },
  },
  {
    pack: { title: '淘宝真实体验分 2026-03-16', from: '2026-03-16' },
    dimensionOf: {
      negativeFeedbackRate: 'goods',
      positiveReviewRate: 'goods',
      pickup48hRate: 'logistics',
      arrivalHours: 'logistics',
      reply3MinRate: 'service',
      wangwangSatisfactionRate: 'service',
      refundHandlingHours: 'service',
      platformHelpRate: 'service',
    },
    weights: [
      weight('goods', [0.25, 'page']),
      weight('logistics', [0.25, 'page']),
      weight('service', [0.5, 'page']),
    ],
    lines: [
      {
        id: 'own-talks',
        label: '售后先由店铺自己谈',
        of: 'total',
        op: '≥',
        bound: 4.8,
        value: 4.66,
        met: false,
        some: false,
        consequence: '收到货的仅退款，平台可能直接介入',
        cite: {
          ...OFFICIAL,
          source: '2024-08-09 公告报道',
          effective: '2024-08-09',
          confidence: 'third-party',
        },
      },
    ],
    odometers: [
      odometer('points', {
        points: {
          taken: null,
          cap: null,
          rows: [
            { code: 'refused-duty', each: 6 },
            { code: 'broken-promise', each: 4 },
          ],
        },
        cite: null,
      }),
    ],
  },
)
