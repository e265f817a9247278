import * as z from 'zod/mini'
import { FindingSchema, LevelSchema } from './finding'
import { PlatformSchema } from './platform'
import { TimeSchema } from './time'

/** What the agent did at a reject control, and what was shown at that second. Holds no buyer's text. */
export const DecisionSchema = z.object({
  decisionId: z.string().check(z.minLength(8), z.maxLength(64)),
  at: TimeSchema,
  platform: PlatformSchema,
  shopId: z.nullable(z.string()),
  shopName: z.nullable(z.string()),
  afterSaleId: z.nullable(z.string()),
  orderId: z.nullable(z.string()),
  action: z.enum(['refuse-begun', 'refuse-confirmed', 'disagreed']),
  level: LevelSchema,
  findings: z.array(FindingSchema),
  /** The platform's own label of the reason chosen in the form, if any. */
  selected: z.nullable(z.string()),
  proofs: z.nullable(z.int()),
  /** With `disagreed`: which finding the agent disagrees with; `null` = the whole hint. */
  disagreedRule: z.nullable(z.string()),
})
export type Decision = z.infer<typeof DecisionSchema>
