import type { DimensionId, Platform, TruthTier } from './shape'

export type Unit = '%' | '小时' | '秒' | '分' | ''

export interface MetricRow {
  id: string
  dimension: DimensionId
  unit: Unit
  decimals: number
  /** Days before the sheet's date, both included. */
  window: [number, number]
  /** Share of its dimension. */
  weight: number
  tiers: TruthTier[]
}

const MONTH: [number, number] = [30, 1]

function ladder(op: '≥' | '≤', steps: [bound: number, score: number][]): TruthTier[] {
  return steps.map(([bound, score]) => ({ op, bound, score }))
}

/** 抖店 bounds: two or three of each were seen on one shop's page, the steps between are guesses. */
const GOODS_RATING = ladder('≥', [
  [4.791, 100],
  [4.74, 90],
  [4.69, 80],
  [4.64, 70],
  [4.6, 60],
  [4.568, 50],
])
const QUALITY = ladder('≤', [
  [0.0026, 100],
  [0.005, 90],
  [0.0075, 80],
  [0.01, 70],
  [0.0131, 60],
])
const DELIVERY = ladder('≥', [
  [0.9334, 100],
  [0.91, 90],
  [0.89, 80],
  [0.8656, 70],
  [0.83, 60],
  [0.7933, 50],
])
const RESPONSE = ladder('≤', [
  [15, 100],
  [30, 90],
  [60, 80],
  [120, 70],
  [180, 60],
])
const REVIEW = ladder('≤', [
  [2, 100],
  [4, 90],
  [8, 80],
  [12, 70],
  [24, 60],
])
const DISSATISFIED = ladder('≤', [
  [0.08, 100],
  [0.12, 90],
  [0.16, 80],
  [0.2, 70],
  [0.3, 60],
])
const HELP = ladder('≤', [
  [0.003, 100],
  [0.006, 90],
  [0.01, 80],
  [0.02, 70],
  [0.04, 60],
])
const DEFECTS = ladder('≤', [
  [0.002, 100],
  [0.004, 90],
  [0.006, 80],
  [0.01, 70],
  [0.02, 60],
])
const PICKUP = ladder('≤', [
  [6, 100],
  [9, 90],
  [12, 80],
  [18, 70],
  [24, 60],
])

/** Service weights are the official row of 居家日百 from 2026-07-14; the others follow one seen page. */
const DOUYIN: Record<string, MetricRow> = {
  goodsRating: {
    id: 'goodsRating',
    dimension: 'goods',
    unit: '',
    decimals: 4,
    window: MONTH,
    weight: 0.9,
    tiers: GOODS_RATING,
  },
  qualityReturnRate: {
    id: 'qualityReturnRate',
    dimension: 'goods',
    unit: '%',
    decimals: 3,
    window: MONTH,
    weight: 0.1,
    tiers: QUALITY,
  },
  pickupScore: {
    id: 'pickupScore',
    dimension: 'logistics',
    unit: '分',
    decimals: 2,
    window: MONTH,
    weight: 0.15,
    tiers: [],
  },
  pickupHours: {
    id: 'pickupHours',
    dimension: 'logistics',
    unit: '小时',
    decimals: 4,
    window: MONTH,
    weight: 0.15,
    tiers: PICKUP,
  },
  pickupOnTimeRate: {
    id: 'pickupOnTimeRate',
    dimension: 'logistics',
    unit: '%',
    decimals: 2,
    window: MONTH,
    weight: 0.15,
    tiers: [],
  },
  deliveryOnTimeRate: {
    id: 'deliveryOnTimeRate',
    dimension: 'logistics',
    unit: '%',
    decimals: 3,
    window: MONTH,
    weight: 0.7,
    tiers: DELIVERY,
  },
  logisticsReturnRate: {
    id: 'logisticsReturnRate',
    dimension: 'logistics',
    unit: '%',
    decimals: 3,
    window: MONTH,
    weight: 0.15,
    tiers: DEFECTS,
  },
  damageReturnRate: {
    id: 'damageReturnRate',
    dimension: 'logistics',
    unit: '%',
    decimals: 3,
    window: MONTH,
    weight: 0.15,
    tiers: DEFECTS,
  },
  imResponseSeconds: {
    id: 'imResponseSeconds',
    dimension: 'service',
    unit: '秒',
    decimals: 3,
    window: MONTH,
    weight: 0.4,
    tiers: RESPONSE,
  },
  reviewHours: {
    id: 'reviewHours',
    dimension: 'service',
    unit: '小时',
    decimals: 4,
    window: MONTH,
    weight: 0.2,
    tiers: REVIEW,
  },
  imDissatisfactionRate: {
    id: 'imDissatisfactionRate',
    dimension: 'service',
    unit: '%',
    decimals: 4,
    window: MONTH,
    weight: 0.2,
    tiers: DISSATISFIED,
  },
  platformHelpRate: {
    id: 'platformHelpRate',
    dimension: 'service',
    unit: '%',
    decimals: 4,
    window: MONTH,
    weight: 0.2,
    tiers: HELP,
  },
}

/** Which of them each layout shows, in page order. */
export const DOUYIN_LAYOUTS = {
  '2026-09': [
    'goodsRating',
    'qualityReturnRate',
    'pickupHours',
    'deliveryOnTimeRate',
    'damageReturnRate',
    'imResponseSeconds',
    'reviewHours',
    'imDissatisfactionRate',
    'platformHelpRate',
  ],
  old: [
    'goodsRating',
    'qualityReturnRate',
    'pickupScore',
    'deliveryOnTimeRate',
    'logisticsReturnRate',
    'imResponseSeconds',
    'reviewHours',
    'imDissatisfactionRate',
    'platformHelpRate',
  ],
  growth: ['qualityReturnRate', 'pickupOnTimeRate', 'deliveryOnTimeRate'],
} as const

/** 千牛: windows as computed from one captured page; weights partly seen, bounds are guesses. */
const QIANNIU: MetricRow[] = [
  {
    id: 'negativeFeedbackRate',
    dimension: 'goods',
    unit: '%',
    decimals: 4,
    window: [31, 2],
    weight: 0.7,
    tiers: ladder('≤', [
      [0.006, 5],
      [0.01, 4.5],
      [0.016, 4],
      [0.03, 3.5],
      [0.05, 3],
    ]),
  },
  {
    id: 'positiveReviewRate',
    dimension: 'goods',
    unit: '%',
    decimals: 2,
    window: [31, 2],
    weight: 0.3,
    tiers: ladder('≥', [
      [0.98, 5],
      [0.95, 4.5],
      [0.92, 4],
      [0.88, 3.5],
      [0.8, 3],
    ]),
  },
  {
    id: 'pickup48hRate',
    dimension: 'logistics',
    unit: '%',
    decimals: 2,
    window: [33, 4],
    weight: 0.7,
    tiers: ladder('≥', [
      [0.99, 5],
      [0.97, 4.5],
      [0.94, 4],
      [0.9, 3.5],
      [0.8, 3],
    ]),
  },
  {
    id: 'arrivalHours',
    dimension: 'logistics',
    unit: '小时',
    decimals: 2,
    window: [40, 11],
    weight: 0.3,
    tiers: ladder('≤', [
      [48, 5],
      [60, 4.5],
      [72, 4],
      [96, 3.5],
      [120, 3],
    ]),
  },
  {
    id: 'reply3MinRate',
    dimension: 'service',
    unit: '%',
    decimals: 2,
    window: [30, 1],
    weight: 0.3,
    tiers: ladder('≥', [
      [0.98, 5],
      [0.95, 4.5],
      [0.9, 4],
      [0.85, 3.5],
      [0.7, 3],
    ]),
  },
  {
    id: 'wangwangSatisfactionRate',
    dimension: 'service',
    unit: '%',
    decimals: 2,
    window: [32, 3],
    weight: 0.2,
    tiers: ladder('≥', [
      [0.95, 5],
      [0.9, 4.5],
      [0.85, 4],
      [0.75, 3.5],
      [0.6, 3],
    ]),
  },
  {
    id: 'refundHandlingHours',
    dimension: 'service',
    unit: '小时',
    decimals: 2,
    window: [31, 2],
    weight: 0.2,
    tiers: ladder('≤', [
      [4, 5],
      [8, 4.5],
      [16, 4],
      [24, 3.5],
      [40, 3],
    ]),
  },
  {
    id: 'platformHelpRate',
    dimension: 'service',
    unit: '%',
    decimals: 4,
    window: [30, 1],
    weight: 0.3,
    tiers: ladder('≤', [
      [0.0005, 5],
      [0.001, 4.5],
      [0.002, 4],
      [0.004, 3.5],
      [0.008, 3],
    ]),
  },
]

export function metricRows(platform: Platform, layout: keyof typeof DOUYIN_LAYOUTS = '2026-09'): MetricRow[] {
  if (platform === 'qianniu') return QIANNIU
  return DOUYIN_LAYOUTS[layout].map((id) => DOUYIN[id] as MetricRow)
}

export const DIMENSION_WEIGHTS: Record<Platform, Record<DimensionId, number>> = {
  douyin: { goods: 0.5, logistics: 0.15, service: 0.35 },
  qianniu: { goods: 0.25, logistics: 0.25, service: 0.5 },
}
