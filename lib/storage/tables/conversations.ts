import * as z from 'zod/mini'
import { ConversationSchema } from '../../schema/conversation'
import type { Platform } from '../../schema/platform'
import { DaySchema, TimeSchema } from '../../schema/time'

/** A chat without its messages, which have their own table. Key `[platform+conversationKey]`. */
export const ConversationRowSchema = z.extend(z.omit(ConversationSchema, { messages: true }), {
  conversationKey: z.string(),
  shopKey: z.nullable(z.string()),
  readAt: TimeSchema,
  /** Messages a day with a known time, kept here because the messages themselves are purged. */
  days: z.record(DaySchema, z.object({ buyer: z.int(), agent: z.int() })),
  /** What its rounds add to each day, by measure; absent = not counted yet. Kept here for the same reason. */
  rounds: z.optional(z.record(DaySchema, z.record(z.string(), z.int().check(z.positive())))),
  /** What the buyer's mood adds to each day, by measure; a day that is not there was not read. */
  moods: z.optional(z.record(DaySchema, z.record(z.string(), z.int().check(z.positive())))),
  /** Does the last question still wait, too short to count as unanswered? */
  waiting: z.optional(z.boolean()),
})
export type ConversationRow = z.infer<typeof ConversationRowSchema>

export type ConversationKey = [platform: Platform, conversationKey: string]
