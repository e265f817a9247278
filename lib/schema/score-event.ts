import * as z from 'zod/mini'
import { AfterSaleKindSchema } from './after-sale'
import { MetricIdSchema } from './score-sheet'
import { TimeSchema } from './time'

const base = { id: z.string(), at: TimeSchema }
/** May be absent or `null`; both are unknown. */
const maybe = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema))

/** Adds to a metric's two counts on its day. */
export const MetricEventSchema = z.object({
  ...base,
  type: z.literal('metric'),
  metric: MetricIdSchema,
  num: maybe(z.number()),
  den: maybe(z.number()),
})

/** One question of a buyer and its answer; `answeredAt` null = never answered. */
export const ChatRoundEventSchema = z.object({
  ...base,
  type: z.literal('chat-round'),
  sessionStartedAt: maybe(TimeSchema),
  askedAt: maybe(TimeSchema),
  answeredAt: maybe(TimeSchema),
  /** Answered (or owed) by a person; false = a robot alone. */
  human: maybe(z.boolean()),
  /** 千牛: a robot drafted and a person sent (智能辅助), which counts. */
  assisted: maybe(z.boolean()),
  /** Handed to somebody else without an answer. */
  transferred: maybe(z.boolean()),
})

export const AfterSaleEventSchema = z.object({
  ...base,
  type: z.literal('after-sale'),
  afterSaleId: maybe(z.string()),
  kind: maybe(AfterSaleKindSchema),
  appliedAt: maybe(TimeSchema),
  agreedAt: maybe(TimeSchema),
  refusedAt: maybe(TimeSchema),
  returnSignedAt: maybe(TimeSchema),
  completedAt: maybe(TimeSchema),
  outcome: maybe(z.enum(['succeeded', 'refused', 'closed'])),
})

export const RatingEventSchema = z.object({
  ...base,
  type: z.literal('rating'),
  metric: MetricIdSchema,
  score: maybe(z.number()),
  buyerKey: maybe(z.string()),
})

export const RefusalEventSchema = z.object({
  ...base,
  type: z.literal('refusal'),
  afterSaleId: maybe(z.string()),
  productId: maybe(z.string()),
  unjustified: maybe(z.boolean()),
})

export const ViolationEventSchema = z.object({
  ...base,
  type: z.literal('violation'),
  code: maybe(z.string()),
  level: maybe(z.int()),
})

export const PlatformTicketEventSchema = z.object({
  ...base,
  type: z.literal('platform-ticket'),
  late: maybe(z.boolean()),
})

/** Something that happened in a shop and moves a figure or a penalty. */
export const ScoreEventSchema = z.discriminatedUnion('type', [
  MetricEventSchema,
  ChatRoundEventSchema,
  AfterSaleEventSchema,
  RatingEventSchema,
  RefusalEventSchema,
  ViolationEventSchema,
  PlatformTicketEventSchema,
])
export type ScoreEvent = z.infer<typeof ScoreEventSchema>
export type ChatRoundEvent = z.infer<typeof ChatRoundEventSchema>
export type AfterSaleEvent = z.infer<typeof AfterSaleEventSchema>
export type RatingEvent = z.infer<typeof RatingEventSchema>
