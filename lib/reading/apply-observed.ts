import type { Unread } from '../schema/page-reading'
import type { ObservedFacts } from './observed/facts'
import { mergeMessageTimes } from './observed/merge-messages'
import { createRecordMerge } from './observed/merge-observed'
import { mergeScore } from './observed/merge-score'
import { mergeShop } from './observed/merge-shop'
import type { RawAfterSale, RawReading } from './raw-reading'
import { redact } from './redact'

/**
 * Adds what the page's own replies said to what it shows. Remembers per record, so that a reading in which one
 * row changed merges one row; `facts` must be a new array whenever a reply has come.
 */
export function createObservedMerge(): (reading: RawReading, facts: readonly ObservedFacts[]) => RawReading {
  let merged = new WeakMap<RawAfterSale, RawAfterSale>()
  let last: readonly ObservedFacts[] | null = null
  return (reading, facts) => {
    if (facts.length === 0 || reading.page === null) return reading
    if (facts !== last) merged = new WeakMap()
    last = facts
    const fresh = reading.afterSales.filter((record) => !merged.has(record))
    const shop = mergeShop(reading.shop, facts)
    // All records are given, so that an order with two tickets is not taken for one; only fresh ones are merged.
    if (fresh.length) {
      const mergeRecord = createRecordMerge(reading.afterSales, facts, redact)
      for (const record of fresh) merged.set(record, withShop(mergeRecord(record), shop))
    }
    const afterSales = reading.afterSales.map((record) => merged.get(record) ?? record)
    const { conversation, scoreSheet } = reading
    return {
      ...reading,
      shop,
      afterSales,
      scoreSheet: scoreSheet && mergeScore(scoreSheet, facts),
      conversation: conversation && {
        ...conversation,
        shopName: conversation.shopName ?? shop?.shopName ?? null,
        messages: mergeMessageTimes(conversation.messages, facts),
      },
      unread: reading.unread.filter((entry) => !isReadNow(entry, afterSales)),
    }
  }
}

const withShop = (record: RawAfterSale, shop: RawReading['shop']): RawAfterSale =>
  shop && record.shopName === null && record.shopId === null ? { ...record, ...shop } : record

/** Was a field that the page lacks filled by a reply? */
function isReadNow({ field }: Unread, afterSales: readonly RawAfterSale[]): boolean {
  const match = /^afterSales\[(\d+)\]\.(\w+)$/.exec(field)
  const record = match && afterSales[Number(match[1])]
  if (!record) return false
  const value: unknown = record[match[2] as keyof RawAfterSale]
  return value !== null && value !== undefined && value !== 'unknown'
}
