import * as z from 'zod/mini'
import { AfterSaleSchema, ReasonClassSchema } from '../../schema/after-sale'
import { PageIdSchema } from '../../schema/page'
import type { Platform } from '../../schema/platform'
import { TimeSchema } from '../../schema/time'

/**
 * When something came to be, as far as readings tell: later than `after` (`null` = no earlier reading), and
 * seen at `seenAt`.
 */
const BracketSchema = z.object({ after: z.nullable(TimeSchema), seenAt: TimeSchema })
export type Bracket = z.infer<typeof BracketSchema>

/** The current state of one after-sale, put together from every page that showed it. Key `[platform+afterSaleId]`. */
export const AfterSaleRowSchema = z.extend(AfterSaleSchema, {
  afterSaleId: z.string(),
  /** `null` while no page has told the shop. */
  shopKey: z.nullable(z.string()),
  firstReadAt: TimeSchema,
  /** The last reading of any field. */
  readAt: TimeSchema,
  /** Fields whose value comes from a reading older than `readAt`, with the time of that reading. */
  seenAt: z.record(z.string(), TimeSchema),
  /** `deadlineAt` lies in [deadlineAt, deadlineAt + this many seconds]. */
  deadlinePrecision: z.nullable(z.int()),
  /** `tags` is the union of what each kind of page showed last. */
  tagsByPage: z.partialRecord(PageIdSchema, z.array(z.string())),
  /** Since when the current status stands. */
  statusSince: BracketSchema,
  /** One entry a refusal that is known of, oldest first. */
  refusedAt: z.array(BracketSchema),
  /** Is it part of the daily counts? See `counts/after-sale-counts.ts`. */
  counted: z.boolean(),
  /** Which measures it is counted in; absent = only the first ones, until it is read again. */
  countedAs: z.optional(z.union([z.literal(2), z.literal(3)])),
  /** The first reason class that was read: the platforms score the first reason, whatever it is changed to. */
  firstReasonClass: z.optional(z.nullable(ReasonClassSchema)),
  /** When the merchant (or the system for him) agreed, where this browser saw it wait before. */
  agreedAt: z.optional(z.nullable(BracketSchema)),
  /** When it first stood in arbitration. */
  arbitratedAt: z.optional(z.nullable(BracketSchema)),
  /** When it last came to stand in arbitration: a ticket that was decided may be applied for and refused anew. */
  lastArbitratedAt: z.optional(z.nullable(BracketSchema)),
})
export type AfterSaleRow = z.infer<typeof AfterSaleRowSchema>

export type AfterSaleKey = [platform: Platform, afterSaleId: string]
