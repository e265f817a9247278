import type { Score } from '../../lib/state/room'
import type { Outlook } from '../../lib/state/shop/shop-room'
import {
  DOUYIN_STEPS,
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

/** The layout of 2026-09-08: three dimension scores, metrics without points. */
const NEW: Score = {
  platform: 'douyin',
  shopId: '1001',
  shopName: '暖杯旗舰店',
  updatedAt: '2026-11-23T11:00:36+08:00',
  stage: 'formal',
  industry: null,
  shopType: null,
  orders30d: null,
  total: 82,
  dimensions: [
    { id: 'goods', score: 69, weight: null },
    { id: 'logistics', score: 99, weight: null },
    { id: 'service', score: 85, weight: null },
  ],
  metrics: [
    metric('goodsRating', ['4.6923', 4.6923]),
    metric('qualityReturnRate', ['1.340%', 0.0134]),
    metric('pickupHours', ['5.5741小时', 5.5741]),
    metric('deliveryOnTimeRate', ['99.412%', 0.99412]),
    metric('imResponseSeconds', ['13.893秒', 13.893]),
    metric('reviewHours', ['3.3061小时', 3.3061]),
    metric('imDissatisfactionRate', ['5.357%', 0.05357]),
    metric('platformHelpRate', ['0.6522%', 0.006522], { numerator: 3, denominator: 460 }),
  ],
  bonus: 2,
  deduction: 0,
  readAt: '2026-11-23T11:29:00+08:00',
}

const TOTALS = [79, 79, 80, 80, 80, 81, 80, 81, 81, 82, 82]

/** One sheet a day, two days without. */
export const DOUYIN_SHEETS: Score[] = TOTALS.map((total, index) => {
  const ago = TOTALS.length - 1 - index + (index < 5 ? 2 : 0)
  return {
    ...NEW,
    total,
    updatedAt: `${dayAfter(-ago)}T11:00:36+08:00`,
    readAt: `${dayAfter(-ago)}T11:29:00+08:00`,
  }
})

const DISSATISFIED = { k: 3, n: 56 }
const HELPED = { k: 3, n: 460 }

export const DOUYIN_OUTLOOK: Outlook = outlook(
  {
    metrics: [
      projected('goodsRating', 4.6923, { oneMore: { value: 4.624, low: 4.624, high: 4.691 } }),
      projected('qualityReturnRate', 0.0134, {
        candidates: [
          { k: 5, n: 373 },
          { k: 9, n: 672 },
          { k: 10, n: 746 },
        ],
        candidateCount: 14,
        bounded: true,
        oneMore: { value: 6 / 373, low: 15 / 1044, high: 6 / 373 },
        expiry: expiryOf({ k: 5, n: 373 }, { 4: [1, 20], 11: [2, 31] }),
        forecast: fanOf(0.0134, 0.0129, 0.0024),
      }),
      projected('pickupHours', 5.5741, { why: 'no-history' }),
      projected('deliveryOnTimeRate', 0.99412, {
        candidates: [
          { k: 169, n: 170 },
          { k: 338, n: 340 },
        ],
        candidateCount: null,
        bounded: false,
        oneMore: { value: 169 / 171, low: 169 / 171, high: 0.99408 },
      }),
      projected('imResponseSeconds', 13.893, { why: 'no-history' }),
      projected('reviewHours', 3.3061, { why: 'no-history' }),
      projected('imDissatisfactionRate', 0.05357, {
        candidates: [DISSATISFIED],
        candidateCount: 1,
        bounded: true,
        oneMore: { value: 4 / 57, low: 4 / 57, high: 4 / 57 },
        expiry: expiryOf(DISSATISFIED, { 4: [1, 3], 9: [1, 2] }),
        forecast: fanOf(0.05357, 0.048, 0.028),
        observed: { value: 2 / 31, n: 31 },
      }),
      projected('platformHelpRate', 3 / 460, {
        candidates: [HELPED],
        candidateCount: 1,
        bounded: true,
        oneMore: { value: 4 / 460, low: 4 / 460, high: 4 / 460 },
        expiry: expiryOf(HELPED, { 2: [1, 14], 18: [1, 20] }),
        forecast: fanOf(3 / 460, 0.0061, 0.0035),
      }),
    ],
    dimensions: [
      { id: 'goods', value: 69, recomputed: null },
      { id: 'logistics', value: 99, recomputed: null },
      { id: 'service', value: 85, recomputed: null },
    ],
    total: { value: 82, recomputed: 82.2, forecast: fanOf(82, 82.2, 3.1), basis: 'learned', why: null },
    stars: { now: 4.6, next: 4.7, pointsToNext: 3 },
  },
  {
    dimensionOf: {
      goodsRating: 'goods',
      qualityReturnRate: 'goods',
      pickupHours: 'logistics',
      deliveryOnTimeRate: 'logistics',
      imResponseSeconds: 'service',
      reviewHours: 'service',
      imDissatisfactionRate: 'service',
      platformHelpRate: 'service',
    },
    weights: [
      weight('goods', [0.42, 'learned'], { low: 0.36, high: 0.49 }),
      weight('logistics', [0.27, 'learned'], { low: 0.19, high: 0.33 }),
      weight('service', [0.31, 'learned'], { low: 0.22, high: 0.38 }),
    ],
    sheetsLearnedFrom: 11,
    steps: DOUYIN_STEPS,
    lines: [
      {
        id: 'alliance',
        label: '精选联盟',
        of: 'total',
        op: '≥',
        bound: 70,
        value: 82,
        met: true,
        some: false,
        consequence: '清退，商品不能再推广',
        cite: { ...OFFICIAL, effective: '2026-07-29' },
      },
      {
        id: 'bag',
        label: '超级福袋（商品分）',
        of: 'goods',
        op: '≥',
        bound: 75,
        value: 69,
        met: false,
        some: false,
        consequence: '不能发起超级福袋',
        cite: OFFICIAL,
      },
      {
        id: 'promotion',
        label: '官方大促（近 7 天平均）',
        of: 'total',
        op: '≥',
        bound: 70,
        value: null,
        met: null,
        some: false,
        consequence: '连续 7 天不到就清退活动商品',
        cite: OFFICIAL,
      },
    ],
    budgets: { platformHelpRate: { low: 2, high: 2, kind: 'line', to: '店铺自己定的 1%' } },
    odometers: [
      odometer('refusal', {
        seen: 37,
        refused: 61,
        page: 120,
        level: 1,
        tone: 'danger',
        dailyMean: 5.4,
        rate: { own: 0.051, peer: 0.01, over: true },
        fineFen: 0,
        freezeDays: 0,
        next: {
          level: 2,
          more: null,
          fineLowFen: 10_000,
          fineHighFen: 10_000,
          freezeDays: 15,
        },
        resets: dayAfter(7),
      }),
      odometer('ticket', {
        seen: 2,
        level: null,
        next: { level: 1, more: 1, fineLowFen: 0, fineHighFen: 0, freezeDays: 0 },
        resets: dayAfter(7),
      }),
      odometer('mockery', {
        seen: 0,
        page: 1,
        entered: true,
        level: 0,
        tone: 'clear',
        next: { level: 1, more: 2, fineLowFen: 0, fineHighFen: 0, freezeDays: 0 },
        resets: dayAfter(7),
      }),
      odometer('deduction', {
        page: 0,
        level: 0,
        tone: 'clear',
        points: {
          taken: 0,
          cap: null,
          rows: [
            { code: 'odd-address', each: 2 },
            { code: 'invoice-refused', each: 2 },
            { code: 'fake-reviews', each: 10 },
            { code: 'false-advertising', each: 10 },
          ],
        },
        resets: null,
      }),
    ],
  },
)

/** What one sheet alone tells: no weights, so no forecast of the total. */
export const ONE_SHEET_OUTLOOK: Outlook = {
  ...DOUYIN_OUTLOOK,
  projection: {
    ...DOUYIN_OUTLOOK.projection,
    metrics: DOUYIN_OUTLOOK.projection.metrics.map((one) => ({ ...one, forecast: null, expiry: [] })),
    total: {
      value: 82,
      recomputed: null,
      forecast: null,
      basis: 'none',
      why: 'no-dimension-weights',
      mismatch: null,
    },
  },
  weights: (['goods', 'logistics', 'service'] as const).map((of) => weight(of, [null, null])),
}

/** The layout to 2026-09-07: points and tiers of every metric stand on the page. */
const OLD: Score = {
  ...NEW,
  updatedAt: '2026-08-02T11:00:36+08:00',
  industry: '医疗健康',
  shopType: '旗舰',
  orders30d: 1460,
  total: 91,
  dimensions: [
    { id: 'goods', score: 86, weight: 0.5 },
    { id: 'logistics', score: 97, weight: 0.15 },
    { id: 'service', score: 95, weight: 0.35 },
  ],
  metrics: [
    metric('goodsRating', ['4.7812', 4.7812], { score: 80, weight: 0.9 }),
    metric('qualityReturnRate', ['0.84%', 0.0084], { score: 60, numerator: 12, denominator: 1430 }),
    metric('imResponseSeconds', ['13.872秒', 13.872], { score: 100, weight: 0.25 }),
    metric('reviewHours', ['1.7712小时', 1.7712], { score: 100, weight: 0.25 }),
    metric('imDissatisfactionRate', ['11.1111%', 0.111111], { score: 90, weight: 0.25 }),
    metric('platformHelpRate', ['0.3937%', 0.003937], { score: 90, weight: 0.25, peer: 0.0061 }),
    metric('refusalRate', [null, null]),
  ],
  bonus: null,
  deduction: 3,
  readAt: '2026-11-23T11:29:00+08:00',
}

export const OLD_SHEETS: Score[] = [
  { ...OLD, total: 90.25, updatedAt: `${dayAfter(-1)}T11:00:36+08:00` },
  { ...OLD, total: 91, updatedAt: `${dayAfter(0)}T11:00:36+08:00` },
]

export const OLD_OUTLOOK: Outlook = outlook(
  {
    pack: 'douyin-2026-07-14',
    metrics: [
      projected('qualityReturnRate', 0.0084, {
        candidates: [{ k: 12, n: 1430 }],
        candidateCount: 1,
        bounded: true,
        oneMore: { value: 13 / 1430, low: 13 / 1430, high: 13 / 1430 },
        forecast: fanOf(0.0084, 0.0086, 0.0021),
      }),
      projected('imDissatisfactionRate', 0.111111, {
        candidates: [
          { k: 1, n: 9 },
          { k: 2, n: 18 },
          { k: 3, n: 27 },
        ],
        candidateCount: null,
        bounded: false,
        oneMore: { value: 0.2, low: 0.11115, high: 0.2 },
      }),
      projected('platformHelpRate', 0.003937, {
        candidates: [
          { k: 1, n: 254 },
          { k: 2, n: 508 },
          { k: 3, n: 762 },
        ],
        candidateCount: 5,
        bounded: true,
        oneMore: { value: 2 / 254, low: 6 / 1270, high: 2 / 254 },
      }),
    ],
    total: { value: 91, recomputed: 90.8, forecast: fanOf(91, 90.2, 2.2), basis: 'tiers', why: null },
    stars: { now: 4.8, next: 4.9, pointsToNext: 2.2 },
  },
  {
    pack: { title: '抖音商家体验分 2026-07-14', from: '2026-07-14' },
    dimensionOf: {
      goodsRating: 'goods',
      qualityReturnRate: 'goods',
      imResponseSeconds: 'service',
      reviewHours: 'service',
      imDissatisfactionRate: 'service',
      platformHelpRate: 'service',
      refusalRate: null,
    },
    weights: [
      weight('goods', [0.5, 'edit']),
      weight('logistics', [0.15, 'page']),
      weight('service', [0.35, 'page']),
      weight('imResponseSeconds', [0.25, 'pack'], { cite: { ...OFFICIAL, effective: '2026-07-14' } }),
      weight('platformHelpRate', [0.25, 'pack'], { cite: { ...OFFICIAL, effective: '2026-07-14' } }),
    ],
    steps: DOUYIN_STEPS,
    budgets: {
      qualityReturnRate: { low: 6, high: 6, kind: 'tier', to: '60' },
      platformHelpRate: { low: 0, high: 3, kind: 'tier', to: '90' },
    },
    odometers: [
      odometer('deduction', {
        page: 3,
        level: 0,
        tone: 'caution',
        points: { taken: 3, cap: 15, rows: [{ code: 'odd-address', each: 3 }] },
        resets: dayAfter(12),
      }),
    ],
  },
)
