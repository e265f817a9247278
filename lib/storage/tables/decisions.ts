import * as z from 'zod/mini'
import { DecisionOutcomeSchema, DecisionSchema, type RememberedDecision } from '../../schema/decision'

/**
 * What the agent did at a reject control, written once, and its outcome, which pages reveal later. Key `decisionId`.
 * `outcome`: `null` = no refusal was confirmed; absent = kept before outcomes were, and its ticket not seen since.
 */
export const DecisionRowSchema = z.extend(DecisionSchema, {
  shopKey: z.nullable(z.string()),
  outcome: z.optional(z.nullable(DecisionOutcomeSchema)),
})
export type DecisionRow = RememberedDecision & { shopKey: string | null }
