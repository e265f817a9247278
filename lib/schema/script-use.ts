import * as z from 'zod/mini'
import { PlatformSchema } from './platform'
import { IntentSchema } from './text-reading'
import { TimeSchema } from './time'

/** What became of the case after a reply; only what pages showed. */
export const SCRIPT_OUTCOMES = ['settled', 'escalated', 'bad-review', 'asked-again'] as const
const ScriptOutcomeSchema = z.enum(SCRIPT_OUTCOMES)
export type ScriptOutcome = z.infer<typeof ScriptOutcomeSchema>

/** One time that a script left the panel. */
export const ScriptUseSchema = z.object({
  useId: z.string().check(z.minLength(8), z.maxLength(64)),
  scriptId: z.string(),
  /** The script's version then; a built-in one is version 1. */
  version: z.int().check(z.positive()),
  at: TimeSchema,
  how: z.enum(['inserted', 'copied']),
  /** Was it changed before it was sent? `null` = the message that was sent was not seen. */
  edited: z.nullable(z.boolean()),
  platform: PlatformSchema,
  conversationKey: z.nullable(z.string()),
  afterSaleId: z.nullable(z.string()),
  intent: z.nullable(IntentSchema),
  outcome: z.nullable(ScriptOutcomeSchema),
  /** As it left the panel, filled; masked, and kept only until the message that was sent has been seen. */
  text: z.optional(z.nullable(z.string().check(z.maxLength(4000)))),
})
export type ScriptUse = z.infer<typeof ScriptUseSchema>
