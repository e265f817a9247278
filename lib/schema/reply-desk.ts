import * as z from 'zod/mini'
import { ConversationSchema } from './conversation'
import { PackIdSchema } from './finding'
import { JudgedAfterSaleSchema } from './judgement'
import { LintFindingSchema } from './lint'
import { PlatformSchema } from './platform'
import { ChatPromiseSchema } from './promise'
import { ReplyFactsSchema } from './reply-facts'
import { IntentSchema, SentimentSchema, TextReadingSchema } from './text-reading'
import { TimeSchema } from './time'

const maybe = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema))

/** What the reply desk is asked. All but the first three may be absent: unknown. */
export const ReplyInputSchema = z.object({
  now: TimeSchema,
  platform: PlatformSchema,
  conversation: ConversationSchema,
  pack: maybe(PackIdSchema),
  afterSale: maybe(JudgedAfterSaleSchema),
  facts: maybe(ReplyFactsSchema),
  /** What the agent is typing; absent = nothing. */
  draft: maybe(z.string().check(z.maxLength(5000))),
})
export type ReplyInput = z.infer<typeof ReplyInputSchema>

/** A reply to choose, best first. It leaves the panel only once `missing` is empty. */
export const SuggestedReplySchema = z.object({
  scriptId: z.string(),
  /** Blanks stand in it as `【变量】`. */
  text: z.string(),
  missing: z.array(z.string()),
  why: z.string(),
})

export const ReplyOutputSchema = z.object({
  /** The likelier of `intents`; `null` = the buyer wrote no words. */
  intent: z.nullable(IntentSchema),
  intents: z.array(TextReadingSchema.shape.intents.def.element),
  sentiment: z.nullable(SentimentSchema),
  /** P(impatient or worse). */
  anger: z.nullable(TextReadingSchema.shape.anger),
  suggestions: z.array(SuggestedReplySchema),
  /** `[]` = the draft is clean, or there is none. */
  lint: z.array(LintFindingSchema),
  /** Waits that the agent asked for and has not ended. */
  promises: z.array(ChatPromiseSchema),
})
export type ReplyOutput = z.infer<typeof ReplyOutputSchema>
