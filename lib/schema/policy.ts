import * as z from 'zod/mini'
import { FenSchema } from './money'

const maybe = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema))

/** What an agent may give away alone. `null` or absent = not told. */
export const QuotaSchema = z.object({ perOrderFen: maybe(FenSchema), perDayFen: maybe(FenSchema) })
export type Quota = z.infer<typeof QuotaSchema>

/** What a shop promises its buyers and allows its agents; unknown is `null` or absent. */
export const PolicySchema = z.object({
  /** Does the shop promise 七天无理由 on this item? */
  sevenDay: maybe(z.boolean()),
  /** Refunds that the agent may grant. */
  quota: maybe(QuotaSchema),
  /** Goodwill payments. */
  compensationQuota: maybe(z.extend(QuotaSchema, { usedTodayFen: maybe(FenSchema) })),
})
export type Policy = z.infer<typeof PolicySchema>
