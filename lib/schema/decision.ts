import * as z from 'zod/mini'
import { AfterSaleKindSchema, ReasonClassSchema } from './after-sale'
import { FindingIdSchema, FindingSchema, LevelSchema, PackIdSchema } from './finding'
import { AlternativeSchema, ProbabilitySchema } from './judgement'
import { FenSchema } from './money'
import { PlatformSchema } from './platform'
import { QuotaSchema } from './policy'
import { TierSchema } from './tier'
import { TimeSchema } from './time'

const maybe = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema))
const count = z.int().check(z.nonnegative())

/** Why an agent disagrees with a hint; a label for calibration, chosen from a short list. */
export const DISAGREEMENTS = [
  /** The buyer had agreed to it. */
  'settled-with-buyer',
  /** The proof is there, 护分 did not see it. */
  'proof-exists',
  /** A fact was read wrongly. */
  'read-wrong',
  /** The rule is not like that, or does not apply here. */
  'rule-differs',
  /** The shop knows and takes the risk. */
  'risk-accepted',
] as const
export const DisagreementSchema = z.enum(DISAGREEMENTS)
export type Disagreement = z.infer<typeof DisagreementSchema>

/** An alternative as it was shown, without its terms. */
export const ShownAlternativeSchema = z.pick(AlternativeSchema, {
  action: true,
  costFen: true,
  lowFen: true,
  highFen: true,
})
export type ShownAlternative = z.infer<typeof ShownAlternativeSchema>

/**
 * What was known and shown at the second of the decision. Every field may be absent: the row was written before the
 * field was kept, or by a place that cannot know it (the panel has no form). `null` = it was not known then.
 */
export const KnownThenSchema = z.object({
  /** The rule pack in force. */
  pack: maybe(PackIdSchema),
  stage: maybe(z.enum(['before-form', 'in-form', 'confirm'])),
  /** Names of the facts that were needed and not known. */
  unknown: maybe(z.array(z.string())),
  kind: maybe(AfterSaleKindSchema),
  reasonClass: maybe(ReasonClassSchema),
  refundFen: maybe(FenSchema),
  paidFen: maybe(FenSchema),
  /** Of the note only how long it is. */
  noteLength: maybe(count),
  /** The costs shown, cheapest first; `[]` = none was shown. */
  alternatives: maybe(z.array(ShownAlternativeSchema)),
  /** The counter of 平台求助率 shown. */
  platformHelp: maybe(z.object({ numerator: count, denominator: count })),
  /** P(the buyer calls the platform | refused) as it was, shown or silent. */
  escalation: maybe(ProbabilitySchema),
  /** The tier of this browser, and its quota with any grant then in force. */
  tier: maybe(TierSchema),
  quota: maybe(QuotaSchema),
  /** A learned warning stood and was kept silent: it counts in the report of the shadow week. */
  silent: maybe(z.boolean()),
  /** Which of `findings` were muted, so not shown. `level` is the level shown, without them. */
  muted: maybe(z.array(FindingIdSchema)),
  /** Keyed hash of the agent. */
  agentKey: maybe(z.string()),
})
export type KnownThen = z.infer<typeof KnownThenSchema>

/** What the agent did at a reject control, and what was shown at that second. Holds no buyer's text. */
export const DecisionSchema = z.extend(KnownThenSchema, {
  decisionId: z.string().check(z.minLength(8), z.maxLength(64)),
  at: TimeSchema,
  platform: PlatformSchema,
  shopId: z.nullable(z.string()),
  shopName: z.nullable(z.string()),
  afterSaleId: z.nullable(z.string()),
  orderId: z.nullable(z.string()),
  action: z.enum(['refuse-begun', 'refuse-confirmed', 'disagreed']),
  /** The level shown. */
  level: LevelSchema,
  /** Every finding that stood, muted ones too. */
  findings: z.array(FindingSchema),
  /** The platform's own label of the reason chosen in the form, if any. */
  selected: z.nullable(z.string()),
  proofs: z.nullable(z.int()),
  /** With `disagreed`: which finding the agent disagrees with; `null` = the whole hint. */
  disagreedRule: z.nullable(z.string()),
  /** With `disagreed`: why; `null` or absent = the agent gave no reason. */
  disagreement: maybe(DisagreementSchema),
})
export type Decision = z.infer<typeof DecisionSchema>

export const OUTCOME_STATES = [
  /** Nothing that ends it was seen yet. */
  'open',
  /** The buyer got the refund after all, the platform was not called as far as was seen. */
  'agreed',
  /** It ended without a refund, and the platform was not called as far as was seen. */
  'closed',
  /** The platform was called; how it decides was not seen yet. */
  'arbitration',
  /** The platform was called, and it ended with a refund … */
  'judged-buyer',
  /** … or without one. No page says who decided: the buyer may have withdrawn, or the shop given in. */
  'judged-seller',
] as const
export const OutcomeStateSchema = z.enum(OUTCOME_STATES)
export type OutcomeState = z.infer<typeof OutcomeStateSchema>

/** What became of a refusal, as far as pages told. */
export const DecisionOutcomeSchema = z.object({
  state: OutcomeStateSchema,
  /** The first reading that showed it; `null` while it is open. */
  seenAt: z.nullable(TimeSchema),
  /** The first reading after the refusal that showed it in arbitration; `null` = none did. */
  escalatedAt: z.nullable(TimeSchema),
})
export type DecisionOutcome = z.infer<typeof DecisionOutcomeSchema>

/** A decision and what became of it; `null` = it was no refusal, or its ticket was not seen again. */
export type RememberedDecision = Decision & { outcome?: DecisionOutcome | null | undefined }
