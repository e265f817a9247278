import * as z from 'zod/mini'
import { TimeSchema } from './time'

/** A wait that an agent asked for in a chat and has not ended since. */
export const ChatPromiseSchema = z.object({
  messageId: z.string(),
  /** When it was given. */
  at: TimeSchema,
  dueAt: TimeSchema,
  /** The words that gave it, as they stand in the message. */
  words: z.string(),
  /** Did the words name the time? `false` = the shop's tier stands in. */
  timed: z.boolean(),
})
export type ChatPromise = z.infer<typeof ChatPromiseSchema>
