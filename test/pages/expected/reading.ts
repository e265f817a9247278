import type { AfterSale } from '../../../lib/schema/after-sale'
import type { PageId } from '../../../lib/schema/page'
import type { PageReading } from '../../../lib/schema/page-reading'
import type { Parcel } from '../../../lib/schema/parcel'
import type { AfterSaleTruth, ReplicaShop } from '../../replica/shop/shape'

/** Stands for a keyed hash or a made-up id: something must be there, what is the reader's own affair. */
export const PRESENT = '(present)'

/** What a page that isn't ours must read as. */
export const NOT_OURS: PageReading = {
  page: null,
  shop: null,
  afterSales: [],
  refusalForm: null,
  scoreSheet: null,
  conversation: null,
  unread: [],
}

/** A page of a shop that is named by its header alone. */
export function readingOf(page: PageId, shop: ReplicaShop, parts: Partial<PageReading>): PageReading {
  return { ...NOT_OURS, page, shop: { shopId: null, shopName: shop.shopName }, ...parts }
}

/** What every page that shows a record shows of it; the rest is the page's own. */
export function recordOf(truth: AfterSaleTruth): AfterSale {
  return {
    platform: truth.platform,
    shopId: null,
    shopName: truth.shopName,
    afterSaleId: truth.afterSaleId,
    orderId: truth.orderId,
    kind: truth.kind,
    status: truth.status,
    reason: truth.reason,
    reasonClass: truth.reasonClass,
    description: null,
    refundFen: truth.refundFen,
    paidFen: truth.paidFen,
    appliedAt: truth.appliedAt,
    deadlineAt: null,
    onDeadline: truth.deadlineAt === null ? null : truth.onDeadline,
    items: truth.items.map((item) => ({ ...item, productId: null })),
    outbound: null,
    inbound: null,
    refusals: null,
    tags: [],
    buyerKey: PRESENT,
  }
}

/** The buyer's own words, masked; an ID number is masked by the product's word, not the generator's. */
export const saidIn = ({ description }: AfterSaleTruth): string | null =>
  description.replaceAll('[证件号]', '[身份证]') || null

/** A parcel of which only some things are shown. */
export function parcelOf(shown: Partial<Parcel>): Parcel {
  return {
    carrier: null,
    trackingNo: null,
    state: 'unknown',
    pickedUpAt: null,
    signedAt: null,
    lastEventAt: null,
    ...shown,
  }
}

/** A deadline as a countdown tells it: now plus what is shown, the smaller units cut off. */
export function countedDown(
  deadlineAt: string | null,
  now: string,
  unit: 'minute' | 'second',
): string | null {
  if (deadlineAt === null) return null
  const left = (Date.parse(deadlineAt) - Date.parse(now)) / 1000
  if (left <= 0) return null
  const shown = unit === 'minute' ? Math.floor(left / 60) * 60 : Math.floor(left)
  return new Date(Date.parse(now) + shown * 1000 + 8 * 3_600_000).toISOString().slice(0, 19) + '+08:00'
}
