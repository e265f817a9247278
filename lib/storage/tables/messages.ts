import * as z from 'zod/mini'
import { MessageSchema } from '../../schema/conversation'
import type { Platform } from '../../schema/platform'
import { PlatformSchema } from '../../schema/platform'
import { TextReadingSchema } from '../../schema/text-reading'
import { TimeSchema } from '../../schema/time'

/** One message, as first read. Key `[platform+conversationKey+id]`. */
export const MessageRowSchema = z.extend(MessageSchema, {
  platform: PlatformSchema,
  conversationKey: z.string(),
  firstReadAt: TimeSchema,
  /** Place in the capture that brought it; orders messages of one unknown or equal time. */
  place: z.int(),
  /** `at`, or when that is unknown `firstReadAt`: what retention goes by. */
  heldFrom: TimeSchema,
  /** What it says, told when it was first stored; absent = no text of a buyer's, or from before texts were read. */
  reading: z.optional(TextReadingSchema),
})
export type MessageRow = z.infer<typeof MessageRowSchema>

export type MessageKey = [platform: Platform, conversationKey: string, id: string]
