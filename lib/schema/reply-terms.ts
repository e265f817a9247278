import * as z from 'zod/mini'

const SecondsSchema = z.int().check(z.gte(1), z.lte(7 * 86_400))

/** The shop's own limits for answers, in seconds. What the platforms count is not among them. */
export const ReplyTermsSchema = z.object({
  enquirySeconds: SecondsSchema,
  afterSaleSeconds: SecondsSchema,
  complaintSeconds: SecondsSchema,
  /** From a session's first question to its first answer. */
  firstReplySeconds: SecondsSchema,
  /** From the first complaint of a session. */
  goldenSeconds: SecondsSchema,
  /** What «稍等» without a time promises. */
  waitSeconds: SecondsSchema,
  /** From an application to its review. */
  reviewSeconds: SecondsSchema,
})
export type ReplyTerms = z.infer<typeof ReplyTermsSchema>

/** How a promise about to break makes itself heard. The badge is always silent. */
export const PromiseRingSchema = z.object({
  /** A notification of the system's, once a case; needs the permission too. */
  notify: z.boolean(),
  /** A short sound in the open panel, for the complaint tier alone. */
  sound: z.boolean(),
})
export type PromiseRing = z.infer<typeof PromiseRingSchema>
