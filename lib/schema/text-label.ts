import * as z from 'zod/mini'
import { PlatformSchema } from './platform'
import { IntentSchema } from './text-reading'
import { TimeSchema } from './time'

/** The agent's own word on what a message is about. Never leaves this browser but in the user's own export. */
export const TextLabelSchema = z.object({
  platform: PlatformSchema,
  conversationKey: z.string(),
  messageId: z.string(),
  /** Masked, as stored. */
  text: z.string(),
  prev: z.nullable(z.string()),
  intent: IntentSchema,
  /** What the model had said. */
  shown: z.nullable(IntentSchema),
  at: TimeSchema,
})
export type TextLabel = z.infer<typeof TextLabelSchema>
