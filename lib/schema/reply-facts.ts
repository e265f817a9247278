import * as z from 'zod/mini'

const text = z.optional(z.nullable(z.string()))
const days = z.optional(z.nullable(z.number().check(z.nonnegative())))

/** What is known beside the ticket when a reply is written; absent or `null` = unknown. */
export const ReplyFactsSchema = z.object({
  parcel: z.optional(
    z.nullable(z.object({ carrier: text, trackingNo: text, courierPhone: text, hotline: text, eta: text })),
  ),
  policy: z.optional(z.nullable(z.object({ warrantyDays: days, inspectHours: days, shipBy: text }))),
  /** The goodwill payment that the agent may grant, in fen. */
  quota: z.optional(
    z.nullable(z.object({ perOrderFen: z.optional(z.nullable(z.int().check(z.nonnegative()))) })),
  ),
})
export type ReplyFacts = z.infer<typeof ReplyFactsSchema>
