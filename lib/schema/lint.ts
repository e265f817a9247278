import * as z from 'zod/mini'

/** What a draft may break. A lint that does not fire says nothing of the draft. */
export const LINT_IDS = [
  'review-for-benefit',
  'change-review',
  'off-platform',
  'blame',
  'mockery',
  'abuse',
  'over-promise',
  'empty-wait',
  'absolute-claim',
  'other-buyer-data',
  'mechanical-repeat',
  'untrue-reason',
  'come-back-later',
  'hard-refusal',
] as const
export const LintIdSchema = z.enum(LINT_IDS)
export type LintId = z.infer<typeof LintIdSchema>

/** One place in a draft. `start`, `end` are offsets of UTF-16 units as JS counts them, `start < end`. */
export const LintFindingSchema = z.object({
  rule: LintIdSchema,
  level: z.enum(['danger', 'caution']),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  /** What happens next and what to do instead, in one breath. */
  advice: z.string(),
  /** A sentence to write in its place; `null` = none fits. */
  better: z.nullable(z.string()),
  /** The clause behind it, of the platform and date in force; `null` = our own advice, no rule. */
  cite: z.nullable(
    z.object({
      clause: z.string(),
      effective: z.string(),
      source: z.string(),
      confidence: z.enum(['official', 'observed', 'third-party', 'article', 'inferred']),
    }),
  ),
})
export type LintFinding = z.infer<typeof LintFindingSchema>
