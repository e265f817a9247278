import type { AfterSale, AfterSaleItem } from '../../schema/after-sale'
import type { Parcel } from '../../schema/parcel'
import { classifyReason } from '../after-sale/classify-reason'
import type { AfterSaleLike, ObservedAfterSale, ObservedFacts } from './facts'
import { createFactFinder } from './find-facts'
import { unmaskedBy } from './masked'

/** A day: the widest unit a countdown shows. */
const WIDEST_MS = 86_400_000

/**
 * The page's records with what its replies add. A record is found by its after-sale id, or by an order id that
 * names exactly one record and one fact. The page wins for ids and all it shows; a reply's exact epoch wins for
 * times, and it fills what the page masks or lacks. A record that only a reply has is not added. Later replies win
 * over earlier ones; `redact` masks personal data in free text. A record that nothing changes is returned as it is.
 */
export function mergeObserved<R extends AfterSaleLike>(
  pageRecords: readonly R[],
  facts: readonly ObservedFacts[],
  redact: (text: string) => string,
): R[] {
  const merge = createRecordMerge(pageRecords, facts, redact)
  return pageRecords.map(merge)
}

/** `mergeObserved` for one of the page's records at a time. All records must be given all the same. */
export function createRecordMerge(
  pageRecords: readonly AfterSaleLike[],
  facts: readonly ObservedFacts[],
  redact: (text: string) => string,
): <R extends AfterSaleLike>(record: R) => R {
  const find = createFactFinder(pageRecords, facts)
  return (record) => {
    const fact = find(record)
    return fact === null ? record : mergeRecord(record, maskedBy(redact, fact))
  }
}

/** The free texts with personal data masked; nothing unmasked goes further than this. */
function maskedBy(redact: (text: string) => string, fact: ObservedAfterSale): ObservedAfterSale {
  return {
    ...fact,
    reason: fact.reason && redact(fact.reason),
    rawDescription: fact.rawDescription && redact(fact.rawDescription),
    items: fact.items?.map((item) => ({
      ...item,
      title: item.title && redact(item.title),
      sku: item.sku && redact(item.sku),
    })),
  }
}

function mergeRecord<R extends AfterSaleLike>(record: R, fact: ObservedAfterSale): R {
  const deadlineAt = deadlineFrom(record, fact)
  const said: Partial<AfterSale> = {
    ...textsFrom(record, fact),
    ...(record.kind === 'unknown' && { kind: fact.kind }),
    ...(record.status === 'unknown' && { status: fact.status }),
    ...(record.refundFen === null && { refundFen: fact.refundFen }),
    ...(record.paidFen === null && { paidFen: fact.paidFen }),
    ...(deadlineAt !== null && record.onDeadline === null && { onDeadline: fact.onDeadline }),
    appliedAt: fact.appliedAt,
    deadlineAt,
    items: mergeItems(record.items, fact.items ?? []),
    outbound: mergeParcel(record.outbound, fact.outbound),
    inbound: mergeParcel(record.inbound, fact.inbound),
  }
  const changed = Object.entries(said).filter(
    ([key, value]) => value != null && !isSame(value, record[key as keyof R]),
  )
  return withTraces(record, Object.fromEntries(changed), deadlineAt !== null)
}

const isSame = (one: unknown, two: unknown): boolean =>
  one === two || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(two))

/** Ids and words that the page masks or lacks. */
function textsFrom(record: AfterSaleLike, fact: ObservedAfterSale): Partial<AfterSale> {
  const fill = (shown: string | null, said: string | null | undefined): string | null =>
    said ? (shown === null ? said : unmaskedBy(shown, said)) : null
  const reason = fill(record.reason, fact.reason)
  return {
    afterSaleId: fill(record.afterSaleId, fact.afterSaleId),
    orderId: fill(record.orderId, fact.orderId),
    reason,
    ...(reason !== null && { reasonClass: record.reasonClass ?? classifyReason(reason) }),
    ...(record.description === null && fact.rawDescription && { description: fact.rawDescription }),
  }
}

/** The reply's exact epoch, unless page and reply speak of different states and lie apart: then the reply is stale. */
function deadlineFrom(record: AfterSaleLike, fact: ObservedAfterSale): string | null {
  if (!fact.deadlineAt) return null
  const disagree = record.status !== 'unknown' && fact.status !== undefined && record.status !== fact.status
  if (!disagree) return fact.deadlineAt
  if (record.deadlineAt === null) return null
  const apart = Math.abs(Date.parse(fact.deadlineAt) - Date.parse(record.deadlineAt))
  return apart <= WIDEST_MS ? fact.deadlineAt : null
}

/** Items by their place when as many, else by a title that is the same. */
function mergeItems(items: readonly AfterSaleItem[], said: readonly AfterSaleItem[]): AfterSaleItem[] {
  if (items.length === 0) return [...said]
  if (said.length === 0) return [...items]
  return items.map((item, place) => {
    const twins = said.filter((other) => item.title !== null && other.title === item.title)
    const sole = items.length === 1 && said.length === 1 && item.title === null ? said[place] : undefined
    const twin = twins.length === 1 ? twins[0] : sole
    if (!twin) return item
    return {
      productId: item.productId ?? twin.productId,
      title: item.title ?? twin.title,
      sku: item.sku ?? twin.sku,
      quantity: item.quantity ?? twin.quantity,
    }
  })
}

function mergeParcel(shown: Parcel | null, said: Parcel | null | undefined): Parcel | null {
  if (!said || !shown) return shown ?? said ?? null
  const trackingNo =
    shown.trackingNo === null
      ? said.trackingNo
      : (unmaskedBy(shown.trackingNo, said.trackingNo) ?? shown.trackingNo)
  const same = trackingNo === said.trackingNo
  return { ...shown, trackingNo, carrier: shown.carrier ?? (same ? said.carrier : null) }
}

/** Marks where the merged values came from, on records that keep such marks. */
function withTraces<R extends AfterSaleLike>(
  record: R,
  changes: Partial<AfterSale>,
  exactDeadline: boolean,
): R {
  const exact =
    exactDeadline && record.deadlinePrecisionSeconds !== undefined && record.deadlinePrecisionSeconds !== 0
  const keys = Object.keys(changes)
  if (keys.length === 0 && !exact) return record
  const origins = record.origins && {
    origins: {
      ...record.origins,
      ...Object.fromEntries(keys.map((key) => [key, { from: 'reply' as const, sure: 0.9 }])),
    },
  }
  return { ...record, ...changes, ...origins, ...(exact && { deadlinePrecisionSeconds: 0 }) }
}
