import * as z from 'zod/mini'
import { FenSchema } from './money'
import { QuotaSchema } from './policy'
import { TimeSchema } from './time'

/** 普通, 资深, 经理: who may decide, the least first. */
export const TIERS = ['agent', 'senior', 'manager'] as const
export const TierSchema = z.enum(TIERS)
export type Tier = z.infer<typeof TierSchema>

const TierLineSchema = z.object({
  /** A refund of this much or more. */
  fromFen: FenSchema,
  /** Refused this many times or more before. */
  fromRefusals: z.int().check(z.positive()),
})

/** From where on a ticket is for 资深 and for 经理. */
export const TierLinesSchema = z.object({ senior: TierLineSchema, manager: TierLineSchema })
export type TierLines = z.infer<typeof TierLinesSchema>

/** A higher quota for a while. Written once: the list of them is the log of who granted what. */
export const QuotaGrantSchema = z.object({
  grantId: z.string().check(z.minLength(8), z.maxLength(64)),
  shopKey: z.string(),
  /** What holds instead where it is higher; a field that is absent or `null` raises nothing. */
  quota: QuotaSchema,
  from: TimeSchema,
  /** From this second on the shop's own quota holds again. */
  until: TimeSchema,
  /** The tier that granted it. */
  by: TierSchema,
})
export type QuotaGrant = z.infer<typeof QuotaGrantSchema>
