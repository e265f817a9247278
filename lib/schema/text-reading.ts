import * as z from 'zod/mini'

/** What a buyer's message is about. */
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

export const IntentGuessSchema = z.object({ id: IntentSchema, p: ShareSchema })
export type IntentGuess = z.infer<typeof IntentGuessSchema>

export const SentimentSchema = z.object({
  /** `neutral` from .4 to .6, both included. */
  label: z.enum(['negative', 'neutral', 'positive']),
  /** P(positive). */
  score: ShareSchema,
})
export type Sentiment = z.infer<typeof SentimentSchema>

/** What a text says, as far as a model of words can tell. `other` = it can't be told without more context. */
export const TextReadingSchema = z.object({
  /** The first of `intents`. */
  intent: IntentSchema,
  /** The two likeliest, likeliest first. */
  intents: z.array(IntentGuessSchema).check(z.length(2)),
  sentiment: SentimentSchema,
  /** P(impatient or worse). */
  anger: ShareSchema,
})
export type TextReading = z.infer<typeof TextReadingSchema>
