import { deadlineOutcome } from '../../../reading/parse/countdown'
import { parseQuantity } from '../../../reading/parse/quantity'
import type { ObservedAfterSale } from '../../../reading/observed/facts'
import { labelledFacts } from '../../../reading/observed/labelled'
import { at, holdersOf, isObject, listOf } from '../../../reading/observed/reply-json'
import { idIn, marksIn, timeIn, wordsIn, yuanIn } from '../../../reading/observed/reply-values'
import type { AfterSaleItem } from '../../../schema/after-sale'
import type { Parcel } from '../../../schema/parcel'
import { RECORD_KEYS } from './wire-words'
import { QIANNIU_AFTER_SALE } from '../after-sale-words'
import { wireKind, wireStatus } from './words-of'

/** `…disputelistv2` and `…disputelist`: the rows of every `disputeGridVOList`, wherever it stands; often none. */
export function listReply(reply: unknown): ObservedAfterSale[] {
  return holdersOf(reply, 'disputeGridVOList').flatMap((holder) =>
    listOf(holder['disputeGridVOList']).flatMap((row) => {
      const record = recordOf(row)
      return (record.afterSaleId ?? record.orderId) ? [record] : []
    }),
  )
}

/** `…disputedetail`. No public code recorded this reply, so it is read by labels and by the list's own keys. */
export function detailReply(reply: unknown): ObservedAfterSale[] {
  const result = at(reply, 'data', 'resultData') ?? at(reply, 'data')
  if (!isObject(result)) return []
  const record = recordOf(result)
  const rows = Object.values(result).flatMap((value) => listOf(value, 60))
  const labelled = labelledFacts(rows, QIANNIU_AFTER_SALE)
  const afterSaleId = record.afterSaleId ?? labelled.afterSaleId
  if (afterSaleId === null) return []
  return [
    {
      ...record,
      afterSaleId,
      orderId: record.orderId ?? labelled.orderId,
      kind:
        record.kind === 'unknown'
          ? wireKind(labelled.kindText, { goodsState: labelled.goodsState, shippingState: null })
          : record.kind,
      reason: record.reason ?? labelled.reason,
      refundFen: record.refundFen ?? labelled.refundFen,
      paidFen: record.paidFen ?? labelled.paidFen,
      appliedAt: record.appliedAt ?? labelled.appliedAt,
      outbound: parcelOf(result['outbound']),
      inbound: parcelOf(result['inbound']),
      rawDescription: labelled.description,
    },
  ]
}

function recordOf(row: unknown): ObservedAfterSale {
  const body = at(row, 'disputeBodyVO')
  const words = (field: string, most = 60): string | null =>
    keyed(row, field, (value) => wordsIn(value, most))
  const money = (key: string): number | null => yuanIn(at(body, key) ?? at(row, key))
  const item = at(body, 'itemInfo') ?? at(row, 'itemInfo')
  const outcome = words('onDeadline')
  return {
    afterSaleId: keyed(row, 'afterSaleId', idIn),
    orderId: keyed(row, 'orderId', idIn),
    kind: wireKind(words('kind'), { goodsState: words('goodsState'), shippingState: words('shippingState') }),
    status: wireStatus(words('status')) ?? undefined,
    reason: words('reason'),
    refundFen: money('refundFee'),
    paidFen: money('buyerActualFee'),
    appliedAt: keyed(row, 'appliedAt', timeIn),
    deadlineAt: keyed(row, 'deadlineAt', timeIn),
    onDeadline: outcome === null ? null : deadlineOutcome(outcome),
    items: isObject(item) ? [itemOf(item)] : [],
    tags: marksIn(listOf(at(row, 'tags'), 20)),
  }
}

function itemOf(item: unknown): AfterSaleItem {
  const amount = wordsIn(at(item, 'amount'), 8)
  return {
    productId: idIn(at(item, 'auctionId')),
    title: wordsIn(at(item, 'title')),
    sku: wordsIn(at(item, 'skuText')) ?? wordsIn(at(item, 'skuInfo')),
    quantity: amount === null ? null : parseQuantity(amount),
  }
}

function parcelOf(parcel: unknown): Parcel | null {
  const code = at(parcel, 'trackingNum')
  if (typeof code !== 'string' || !/^[A-Za-z\d-]{6,30}$/.test(code)) return null
  const carrier = wordsIn(at(parcel, 'companyName') ?? at(parcel, 'company'), 20)
  return { carrier, trackingNo: code, state: 'unknown', pickedUpAt: null, signedAt: null, lastEventAt: null }
}

/** The first key of a field that holds a fitting value. */
function keyed<T>(row: unknown, field: string, fit: (value: unknown) => T | null): T | null {
  for (const [key] of RECORD_KEYS[field] ?? []) {
    const value = fit(at(row, key))
    if (value !== null) return value
  }
  return null
}
