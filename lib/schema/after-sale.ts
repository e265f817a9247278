import * as z from 'zod/mini'
import { FenSchema } from './money'
import { ParcelSchema } from './parcel'
import { PlatformSchema } from './platform'
import { TimeSchema } from './time'

export const AFTER_SALE_KINDS = [
  'refund-unshipped',
  'refund-shipped',
  'return-refund',
  'exchange',
  'reship',
  'repair',
  'price-protection',
  'unknown',
] as const

export const AFTER_SALE_STATUSES = [
  'awaiting-merchant',
  'awaiting-buyer-return',
  'awaiting-merchant-receipt',
  'awaiting-merchant-shipment',
  'awaiting-buyer-receipt',
  'refused',
  'in-arbitration',
  'succeeded',
  'closed',
  'unknown',
] as const

export const REASON_CLASSES = [
  'quality',
  'description',
  'damaged',
  'wrong-or-missing',
  'not-received',
  'logistics',
  'seven-day',
  'remorse',
  'price',
  'other',
] as const

export const DEADLINE_OUTCOMES = ['auto-agree', 'close', 'overdue', 'platform-steps-in'] as const

export const AfterSaleKindSchema = z.enum(AFTER_SALE_KINDS)
export type AfterSaleKind = z.infer<typeof AfterSaleKindSchema>
export const AfterSaleStatusSchema = z.enum(AFTER_SALE_STATUSES)
export type AfterSaleStatus = z.infer<typeof AfterSaleStatusSchema>
export const ReasonClassSchema = z.enum(REASON_CLASSES)
export type ReasonClass = z.infer<typeof ReasonClassSchema>
export const DeadlineOutcomeSchema = z.enum(DEADLINE_OUTCOMES)
export type DeadlineOutcome = z.infer<typeof DeadlineOutcomeSchema>

export const AfterSaleItemSchema = z.object({
  productId: z.nullable(z.string()),
  title: z.nullable(z.string()),
  sku: z.nullable(z.string()),
  quantity: z.nullable(z.int().check(z.positive())),
})
export type AfterSaleItem = z.infer<typeof AfterSaleItemSchema>

/** 售后单: one after-sale application as a page shows it. Unknown is `null` or the enum's `unknown`. */
export const AfterSaleSchema = z.object({
  platform: PlatformSchema,
  shopId: z.nullable(z.string()),
  shopName: z.nullable(z.string()),
  afterSaleId: z.nullable(z.string()),
  orderId: z.nullable(z.string()),
  kind: AfterSaleKindSchema,
  status: AfterSaleStatusSchema,
  /** The buyer's own words as shown. */
  reason: z.nullable(z.string()),
  reasonClass: z.nullable(ReasonClassSchema),
  /** The buyer's free text, personal data masked. */
  description: z.nullable(z.string()),
  refundFen: z.nullable(FenSchema),
  paidFen: z.nullable(FenSchema),
  appliedAt: z.nullable(TimeSchema),
  deadlineAt: z.nullable(TimeSchema),
  onDeadline: z.nullable(DeadlineOutcomeSchema),
  items: z.array(AfterSaleItemSchema),
  outbound: z.nullable(ParcelSchema),
  inbound: z.nullable(ParcelSchema),
  /** Times already refused; `null` where the page does not tell. */
  refusals: z.nullable(z.int().check(z.nonnegative())),
  tags: z.array(z.string()),
  /** Keyed hash of the buyer; the name itself is never kept. */
  buyerKey: z.nullable(z.string()),
})
export type AfterSale = z.infer<typeof AfterSaleSchema>
