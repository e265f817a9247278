import type { Decision } from '../../schema/decision'
import * as z from 'zod/mini'
import { DecisionSchema } from '../../schema/decision'

/** What the agent did at a reject control; written once. Key `decisionId`. */
export const DecisionRowSchema = z.extend(DecisionSchema, { shopKey: z.nullable(z.string()) })
export type DecisionRow = Decision & { shopKey: string | null }
