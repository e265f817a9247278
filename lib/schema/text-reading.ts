import * as z from 'zod/mini'

/** What a buyer's message is about; `other` = it cannot be told without more context. */
export const INTENTS = [
  'refund_return',
  'logistics',
  'invoice',
  'price_promo',
  'quality',
  'damage',
  'missing_wrong',
  'size',
  'complaint',
  'address',
  'product',
  'payment_order',
  'smalltalk',
  'other',
] as const
export const IntentSchema = z.enum(INTENTS)
export type Intent = z.infer<typeof IntentSchema>

const ShareSchema = z.number().check(z.gte(0), z.lte(1))

/** `score` = P(positive); from .4 to .6 it is neither. */
export const SentimentSchema = z.object({
  label: z.enum(['negative', 'neutral', 'positive']),
  score: ShareSchema,
})
export type Sentiment = z.infer<typeof SentimentSchema>

/** What a message says of its writer, as far as a small model can tell. */
export const TextReadingSchema = z.object({
  /** The two likeliest, likeliest first. */
  intents: z.array(z.object({ id: IntentSchema, p: ShareSchema })).check(z.minLength(1), z.maxLength(2)),
  sentiment: SentimentSchema,
  /** P(impatient or worse). */
  anger: ShareSchema,
})
export type TextReading = z.infer<typeof TextReadingSchema>
