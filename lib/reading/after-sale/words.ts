import { oncePer } from '../../domain/once-per'
import type { AfterSaleKind, AfterSaleStatus } from '../../schema/after-sale'

/** What the labels of an after-sale page name. Adding a field is one row in a site's table. */
export type LabelledField =
  | 'afterSaleId'
  | 'orderId'
  | 'kind'
  | 'status'
  | 'reason'
  | 'description'
  | 'refundFen'
  | 'paidFen'
  | 'appliedAt'
  | 'appliedQuantity'
  | 'boughtQuantity'
  | 'goodsState'
  | 'shippingState'
  | 'buyerName'
  | 'productId'
  | 'title'
  | 'sku'
  | 'outbound'
  | 'inbound'
  | 'carrier'
  | 'deadline'

/** 仅退款 is only half a kind: whether goods were shipped decides. */
export type ShownKind = AfterSaleKind | 'refund-only'

export interface AfterSaleWords {
  labels: Readonly<Record<LabelledField, readonly string[]>>
  /** Labels that stand on such pages but name nothing we read; values end where they begin. */
  otherLabels: readonly string[]
  kinds: readonly (readonly [RegExp, ShownKind])[]
  statuses: readonly (readonly [RegExp, AfterSaleStatus])[]
  /** Marks beside a record that are tags whatever their class. */
  tags: RegExp
  /** Attributes that carry a record's ids as JSON, with the keys inside. */
  idAttributes: readonly { attribute: string; afterSaleId: string; orderId: string }[]
}

/** One look tells of most texts that no row of a table fits them. The tables' expressions have no flags. */
export function anyOf(rows: readonly (readonly [RegExp, unknown])[]): RegExp {
  return new RegExp(rows.map(([words]) => `(?:${words.source})`).join('|'))
}

/** Every label of the site, longest first, so that 退货物流单号 is not cut at 物流单号; always the same list. */
export const allLabels: (words: AfterSaleWords) => readonly string[] = oncePer((words) => {
  const labels = [...Object.values(words.labels).flat(), ...words.otherLabels]
  return [...new Set(labels)].toSorted((a, b) => b.length - a.length)
})
