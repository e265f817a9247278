import { settleKind, shownKind } from '../../../reading/after-sale/kind'
import { statusOf } from '../../../reading/after-sale/status'
import type { ObservedAfterSale } from '../../../reading/observed/facts'
import { labelledFacts } from '../../../reading/observed/labelled'
import { at, listOf } from '../../../reading/observed/reply-json'
import { fenIn, idIn, marksIn, numberIn, timeIn, wordsIn } from '../../../reading/observed/reply-values'
import type { AfterSaleItem, AfterSaleKind } from '../../../schema/after-sale'
import type { Parcel } from '../../../schema/parcel'
import { DOUYIN_AFTER_SALE as WORDS } from '../after-sale-words'
import { STATUS_NUMBERS, TYPE_NUMBERS } from './wire-enums'

/** `POST /after_sale/pc/list`: `data.items[]`. */
export function listReply(reply: unknown): ObservedAfterSale[] {
  return listOf(at(reply, 'data', 'items')).flatMap((item) => {
    const record = recordOf(item)
    return (record.afterSaleId ?? record.orderId) ? [record] : []
  })
}

/** `GET /v1/aftersale/pc/detail`: one record, named by the reply or by `after_sale_id` of its address. */
export function detailReply(reply: unknown, address: string): ObservedAfterSale[] {
  const data = at(reply, 'data')
  const detail = at(data, 'after_sale_info', 'after_sale_detail')
  const labelled = labelledFacts(listOf(at(detail, 'detail_info_v3') ?? at(detail, 'detail_info')), WORDS)
  const record = recordOf(data)
  const asked = idIn(new URL(address).searchParams.get('after_sale_id'))
  const afterSaleId = record.afterSaleId ?? labelled.afterSaleId ?? asked
  if (data === undefined || data === null || afterSaleId === null) return []
  // A reply about another ticket than was asked for is not understood.
  if (asked !== null && afterSaleId !== asked) return []
  return [
    {
      ...record,
      afterSaleId,
      orderId: record.orderId ?? labelled.orderId,
      kind: record.kind ?? kindOf(labelled.kindText, labelled.goodsState),
      reason: record.reason ?? labelled.reason,
      refundFen: record.refundFen ?? labelled.refundFen,
      paidFen: labelled.paidFen ?? record.paidFen,
      appliedAt: record.appliedAt ?? labelled.appliedAt,
      outbound: outboundOf(data),
      rawDescription: labelled.description,
    },
  ]
}

function recordOf(item: unknown): ObservedAfterSale {
  const info = at(item, 'after_sale_info')
  const order = at(item, 'order_info')
  const text = (key: string): string | null => wordsIn(at(item, 'text_part', key), 60)
  const products = listOf(at(order, 'related_order_info'), 50)
  return {
    afterSaleId: idIn(at(info, 'after_sale_id')) ?? idIn(at(info, 'after_sale_id_str')),
    orderId: idIn(at(order, 'shop_order_id')) ?? idIn(at(info, 'related_id')),
    kind: kindOf(text('after_sale_type_text'), null) ?? numbered(TYPE_NUMBERS, at(info, 'after_sale_type')),
    status:
      statusOf(text('after_sale_status_text') ?? '', WORDS) ??
      numbered(STATUS_NUMBERS, at(info, 'after_sale_status')),
    reason: text('reason_text'),
    refundFen: fenIn(at(info, 'refund_amount')),
    paidFen: sumOf(products.map((product) => fenIn(at(product, 'pay_amount')))),
    appliedAt: timeIn(at(info, 'apply_time')),
    deadlineAt: timeIn(at(info, 'status_deadline')),
    items: products.map(productOf),
    inbound: parcelOf(null, at(info, 'return_logistics_code')),
    tags: marksIn([at(info, 'after_sale_status_tag', 'text')]),
  }
}

function productOf(product: unknown): AfterSaleItem {
  const spec = listOf(at(product, 'sku_spec'), 10).flatMap((part) => {
    const value = wordsIn(at(part, 'value'), 60)
    const name = wordsIn(at(part, 'name'), 30)
    return value ? [name ? `${name}:${value}` : value] : []
  })
  return {
    productId: idIn(at(product, 'product_id')),
    title: wordsIn(at(product, 'product_name')),
    sku: spec.join(';') || null,
    quantity: null,
  }
}

/** Only a single parcel: of several, none is said to be the ticket's. */
function outboundOf(data: unknown): Parcel | null {
  const parcels = listOf(at(data, 'order_info', 'order_logistics_info', 'logistics'), 20)
  return parcels.length === 1
    ? parcelOf(at(parcels[0], 'logistics_name'), at(parcels[0], 'logistics_code'))
    : null
}

function parcelOf(name: unknown, code: unknown): Parcel | null {
  const trackingNo = typeof code === 'string' && /^[A-Za-z\d-]{6,30}$/.test(code) ? code : null
  if (trackingNo === null) return null
  return {
    carrier: wordsIn(name, 20),
    trackingNo,
    state: 'unknown',
    pickedUpAt: null,
    signedAt: null,
    lastEventAt: null,
  }
}

/** The kind that words state; a bare 仅退款 without the goods' state is left to the number. */
function kindOf(text: string | null, goodsState: string | null): AfterSaleKind | undefined {
  const kind = settleKind(shownKind(text ?? '', WORDS), { goodsState, shippingState: null, outbound: null })
  return kind === 'unknown' ? undefined : kind
}

function numbered<T>(rows: readonly (readonly [number, T, unknown])[], value: unknown): T | undefined {
  const number = numberIn(value)
  return rows.find(([code]) => code === number)?.[1]
}

function sumOf(parts: readonly (number | null)[]): number | null {
  if (parts.length === 0 || parts.some((part) => part === null)) return null
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}
