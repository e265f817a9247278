import { DOUYIN_TIERS, QIANNIU_TIERS } from './metric-tiers'
import type { DimensionId, Platform, TruthTier } from './shape'

export type Unit = '%' | '小时' | '秒' | '分' | ''

export interface MetricRow {
  id: string
  dimension: DimensionId
  unit: Unit
  decimals: number
  /** Share of its dimension. */
  weight: number
  tiers: TruthTier[]
  /** Days before the sheet's date, both included. */
  window: [number, number]
}

type Line = [
  id: string,
  dimension: DimensionId,
  unit: Unit,
  decimals: number,
  weight: number,
  tiers: TruthTier[],
]

const douyin = DOUYIN_TIERS

/** Service weights are the official row of 居家日百 from 2026-07-14; the others follow one seen page. */
const DOUYIN_LINES: Line[] = [
  ['goodsRating', 'goods', '', 4, 0.9, douyin.goodsRating],
  ['qualityReturnRate', 'goods', '%', 3, 0.1, douyin.quality],
  ['pickupScore', 'logistics', '分', 2, 0.15, douyin.none],
  ['pickupHours', 'logistics', '小时', 4, 0.15, douyin.pickup],
  ['pickupOnTimeRate', 'logistics', '%', 2, 0.15, douyin.none],
  ['deliveryOnTimeRate', 'logistics', '%', 3, 0.7, douyin.delivery],
  ['logisticsReturnRate', 'logistics', '%', 3, 0.15, douyin.defects],
  ['damageReturnRate', 'logistics', '%', 3, 0.15, douyin.defects],
  ['imResponseSeconds', 'service', '秒', 3, 0.4, douyin.response],
  ['reviewHours', 'service', '小时', 4, 0.2, douyin.review],
  ['imDissatisfactionRate', 'service', '%', 4, 0.2, douyin.dissatisfied],
  ['platformHelpRate', 'service', '%', 4, 0.2, douyin.help],
]

const SERVICE = ['imResponseSeconds', 'reviewHours', 'imDissatisfactionRate', 'platformHelpRate']

/** Which of them each layout shows, in page order. */
const DOUYIN_LAYOUTS = {
  '2026-09': [
    'goodsRating',
    'qualityReturnRate',
    'pickupHours',
    'deliveryOnTimeRate',
    'damageReturnRate',
    ...SERVICE,
  ],
  old: [
    'goodsRating',
    'qualityReturnRate',
    'pickupScore',
    'deliveryOnTimeRate',
    'logisticsReturnRate',
    ...SERVICE,
  ],
  growth: ['qualityReturnRate', 'pickupOnTimeRate', 'deliveryOnTimeRate'],
}

const qianniu = QIANNIU_TIERS

/** Weights partly seen, windows as computed from one captured page. */
const QIANNIU_LINES: [line: Line, window: [number, number]][] = [
  [
    ['negativeFeedbackRate', 'goods', '%', 4, 0.7, qianniu.negative],
    [31, 2],
  ],
  [
    ['positiveReviewRate', 'goods', '%', 2, 0.3, qianniu.positive],
    [31, 2],
  ],
  [
    ['pickup48hRate', 'logistics', '%', 2, 0.7, qianniu.pickup],
    [33, 4],
  ],
  [
    ['arrivalHours', 'logistics', '小时', 2, 0.3, qianniu.arrival],
    [40, 11],
  ],
  [
    ['reply3MinRate', 'service', '%', 2, 0.3, qianniu.reply],
    [30, 1],
  ],
  [
    ['wangwangSatisfactionRate', 'service', '%', 2, 0.2, qianniu.satisfaction],
    [32, 3],
  ],
  [
    ['refundHandlingHours', 'service', '小时', 2, 0.2, qianniu.handling],
    [31, 2],
  ],
  [
    ['platformHelpRate', 'service', '%', 4, 0.3, qianniu.help],
    [30, 1],
  ],
]

/** The metrics of a platform's page, in page order. */
export function metricRows(platform: Platform, layout: keyof typeof DOUYIN_LAYOUTS = '2026-09'): MetricRow[] {
  if (platform === 'qianniu') return QIANNIU_LINES.map(([line, window]) => rowOf(line, window))
  const shown = DOUYIN_LAYOUTS[layout]
  return DOUYIN_LINES.filter(([id]) => shown.includes(id)).map((line) => rowOf(line, [30, 1]))
}

export const DIMENSION_WEIGHTS: Record<Platform, Record<DimensionId, number>> = {
  douyin: { goods: 0.5, logistics: 0.15, service: 0.35 },
  qianniu: { goods: 0.25, logistics: 0.25, service: 0.5 },
}

function rowOf([id, dimension, unit, decimals, weight, tiers]: Line, window: [number, number]): MetricRow {
  return { id, dimension, unit, decimals, weight, tiers, window }
}
