import type { Platform } from '../../schema/platform'
import { PromiseMarkSchema, type PromiseMark } from '../../schema/promise-mark'

/** What was done about one promise of a chat. Key `[platform+conversationKey+messageId]`. Purged by `at`. */
export const PromiseMarkRowSchema = PromiseMarkSchema
export type PromiseMarkRow = PromiseMark

export type PromiseMarkKey = [platform: Platform, conversationKey: string, messageId: string]
