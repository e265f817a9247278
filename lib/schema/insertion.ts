import * as z from 'zod/mini'

/** Panel → page: put this text into the reply box. The person sends it, never we. */
export const InsertionSchema = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** The conversation the panel showed when the agent clicked; another one on the page → `buyer-changed`. */
  conversationKey: z.nullable(z.string()),
  /** The agent already said yes to replacing what stands in the box. */
  replace: z.boolean(),
  /** Where the caret goes, a JS offset into `text` (`{光标}`); `null` or absent = its end. */
  caret: z.optional(z.nullable(z.int().check(z.nonnegative()))),
})
export type Insertion = z.infer<typeof InsertionSchema>

export const InsertionOutcomeSchema = z.enum([
  'inserted',
  'box-not-empty',
  'buyer-changed',
  'composing',
  'no-box',
  'not-kept',
])
/** `inserted` is said only after the box was read back; `not-kept` = the page did not keep the text, copy instead. */
export type InsertionOutcome = z.infer<typeof InsertionOutcomeSchema>
