import * as z from 'zod/mini'
import { PlatformSchema } from './platform'
import { TimeSchema } from './time'

export const MessageSchema = z.object({
  id: z.string(),
  at: z.nullable(TimeSchema),
  from: z.enum(['buyer', 'agent', 'system', 'robot']),
  kind: z.enum(['text', 'image', 'card']),
  /** Personal data masked; `""` for an image. */
  text: z.string(),
  /** Keyed hash of the agent, on agents' messages only. */
  agentKey: z.nullable(z.string()),
})
export type Message = z.infer<typeof MessageSchema>

/** The chat that is open on the page. */
export const ConversationSchema = z.object({
  platform: PlatformSchema,
  shopName: z.nullable(z.string()),
  conversationKey: z.nullable(z.string()),
  buyerKey: z.nullable(z.string()),
  orderIds: z.array(z.string()),
  messages: z.array(MessageSchema),
})
export type Conversation = z.infer<typeof ConversationSchema>
