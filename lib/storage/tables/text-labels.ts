import type { Platform } from '../../schema/platform'
import { TextLabelSchema, type TextLabel } from '../../schema/text-label'

/** The agent's own word on one message. Key `[platform+conversationKey+messageId]`. Purged by `at`. */
export const TextLabelRowSchema = TextLabelSchema
export type TextLabelRow = TextLabel

export type TextLabelKey = [platform: Platform, conversationKey: string, messageId: string]
