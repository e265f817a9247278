import * as z from 'zod/mini'
import { PlatformSchema } from './platform'
import { TimeSchema } from './time'

/** What was done about one promise of a chat, told by the message that gave it. */
export const PromiseMarkSchema = z.object({
  platform: PlatformSchema,
  conversationKey: z.string(),
  messageId: z.string(),
  /** `dismissed` by the agent, or `rung`: its alarm has been heard. */
  state: z.enum(['dismissed', 'rung']),
  /** Until when it is put off; `null` = for good. */
  until: z.nullable(TimeSchema),
  at: TimeSchema,
})
export type PromiseMark = z.infer<typeof PromiseMarkSchema>
