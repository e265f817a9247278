import * as z from 'zod/mini'
import { PlatformSchema } from './platform'
import { TimeSchema } from './time'

export const DOUYIN_METRICS = [
  'goodsRating',
  'qualityReturnRate',
  'pickupHours',
  'pickupScore',
  'pickupOnTimeRate',
  'deliveryOnTimeRate',
  'damageReturnRate',
  'logisticsReturnRate',
  'reviewHours',
  'handlingOnTimeRate',
  'imResponseSeconds',
  'imDissatisfactionRate',
  'platformHelpRate',
  'refusalRate',
] as const

export const QIANNIU_METRICS = [
  'negativeFeedbackRate',
  'positiveReviewRate',
  'firstQualityReturnRate',
  'badReviewRate',
  'pickup48hRate',
  'arrivalHours',
  'logisticsAbnormalRate',
  'badLogisticsReviewRate',
  'reply3MinRate',
  'wangwangSatisfactionRate',
  'refundHandlingHours',
  'platformHelpRate',
  'dsrGoods',
  'dsrService',
  'dsrLogistics',
] as const

export const METRIC_IDS = [...new Set([...DOUYIN_METRICS, ...QIANNIU_METRICS])] as const
export type MetricId = (typeof DOUYIN_METRICS)[number] | (typeof QIANNIU_METRICS)[number]
export const MetricIdSchema = z.enum(METRIC_IDS as unknown as [MetricId, ...MetricId[]])

export const TierSchema = z.object({
  op: z.enum(['≥', '>', '≤', '<']),
  /** In the metric's own unit: rates as fractions, hours, seconds, stars. */
  bound: z.number(),
  score: z.number(),
})
export type Tier = z.infer<typeof TierSchema>

/** One metric of a score page; `shown` is the text as displayed, whose digits bound the precision. */
export const MetricSchema = z.object({
  id: MetricIdSchema,
  value: z.nullable(z.number()),
  shown: z.nullable(z.string()),
  score: z.nullable(z.number()),
  /** Relative to its dimension, a fraction 0–1. */
  weight: z.nullable(z.number()),
  tiers: z.nullable(z.array(TierSchema)),
  peer: z.nullable(z.number()),
  numerator: z.nullable(z.number()),
  denominator: z.nullable(z.number()),
})
export type Metric = z.infer<typeof MetricSchema>

export const DimensionSchema = z.object({
  id: z.enum(['goods', 'logistics', 'service']),
  score: z.nullable(z.number()),
  weight: z.nullable(z.number()),
})
export type Dimension = z.infer<typeof DimensionSchema>

/** 体验分 / 真实体验分 as one page shows it on one day. */
export const ScoreSheetSchema = z.object({
  platform: PlatformSchema,
  shopId: z.nullable(z.string()),
  shopName: z.nullable(z.string()),
  updatedAt: z.nullable(TimeSchema),
  stage: z.enum(['formal', 'growth', 'none']),
  industry: z.nullable(z.string()),
  shopType: z.nullable(z.string()),
  orders30d: z.nullable(z.int()),
  total: z.nullable(z.number()),
  dimensions: z.array(DimensionSchema),
  metrics: z.array(MetricSchema),
  bonus: z.nullable(z.number()),
  deduction: z.nullable(z.number()),
})
export type ScoreSheet = z.infer<typeof ScoreSheetSchema>
