import { clockText, epochText, yuan } from './shown-text'
import { idIn } from '../../../serve/raw-json'
import type {
  AfterSaleTruth,
  NegotiationEntry,
  ParcelEvent,
  ReplicaTicket,
  TruthParcel,
} from '../../../shop/shape'
import { canRefuse, nickShown, tagsShown, type WireDialect } from './dialect'
import type { DisputeDetailData, WireField, WireParcel, WireTalk } from './wire-types'
import { DEADLINE_WORDS, DEMAND_WORDS, goodsStateWord, HEADLINES, PARCEL_WORDS } from './words'

function wireParcel(parcel: TruthParcel | null, events: ParcelEvent[]): WireParcel | null {
  if (parcel === null || parcel.state === 'none') return null
  return {
    companyName: parcel.carrier,
    trackingNum: parcel.trackingNo,
    stateText: PARCEL_WORDS[parcel.state] ?? '',
    options: events.map(({ at, text }) => ({ process: text, time: clockText(at) })),
  }
}

const TALKERS: Record<NegotiationEntry['who'], WireTalk['identity']> = {
  buyer: 'buyer',
  merchant: 'seller',
  platform: 'system',
}

function wireTalk(ticket: ReplicaTicket, dialect: WireDialect): WireTalk[] {
  const names = { buyer: nickShown(ticket, dialect), merchant: ticket.truth.shopName, platform: '系统' }
  return ticket.negotiation.map(({ at, who, text }) => ({
    identity: TALKERS[who],
    name: names[who],
    time: clockText(at),
    info: text,
  }))
}

/** Labels of the refund block. source: 退款编号, 要求, 退款金额, 原因, 说明 'seen'; the rest 'inferred' */
function refundFields(ticket: ReplicaTicket): WireField[] {
  const { truth } = ticket
  const goods = goodsStateWord(truth.kind, truth.outbound?.state ?? null)
  const fields: (WireField | null)[] = [
    { title: '退款编号', text: truth.afterSaleId },
    { title: '要求', text: DEMAND_WORDS[truth.kind] ?? '-' },
    goods === null ? null : { title: '货物状态', text: goods },
    { title: '退款金额', text: yuan(truth.refundFen) },
    { title: '原因', text: truth.reason || '-' },
    ticket.rawDescription === '' ? null : { title: '说明', text: ticket.rawDescription },
    { title: '申请时间', text: clockText(truth.appliedAt) },
  ]
  return fields.filter((field) => field !== null)
}

function unitPrice({ paidFen, items }: AfterSaleTruth): string {
  return yuan(paidFen === null ? null : Math.round(paidFen / (items[0]?.quantity ?? 1)))
}

/** Labels of the order block. source: 订单编号, 买家, 成交时间, 单价, 邮费, 商品总价 'seen'; 买家实付 'inferred' here */
function dealFields(ticket: ReplicaTicket, dialect: WireDialect): WireField[] {
  const { truth } = ticket
  const soldAt = new Date(Date.parse(truth.appliedAt) - 6 * 86_400_000).toISOString()
  return [
    { title: '订单编号', text: truth.orderId },
    { title: '买家', text: nickShown(ticket, dialect) },
    { title: '成交时间', text: clockText(soldAt) },
    { title: '单价', text: unitPrice(truth) },
    { title: '邮费', text: '￥0.00' },
    { title: '商品总价', text: yuan(truth.paidFen) },
    { title: '买家实付', text: yuan(truth.paidFen) },
  ]
}

/** One ticket as the reply of `disputedetail`. */
export function detailReply(ticket: ReplicaTicket, dialect: WireDialect): DisputeDetailData {
  const { truth } = ticket
  const item = truth.items[0]
  return {
    success: true,
    resultData: {
      disputeId: idIn(dialect.bareIds, truth.afterSaleId),
      disputeIdStr: truth.afterSaleId,
      bizOrderIdStr: truth.orderId,
      headline: HEADLINES[dialect.variant][truth.status] ?? '-',
      statusKey: truth.status,
      timeOut: epochText(truth.deadlineAt),
      timeOutText: truth.onDeadline === null ? null : (DEADLINE_WORDS[truth.onDeadline] ?? null),
      canRefuse: canRefuse(ticket, dialect),
      tags: tagsShown(ticket),
      refundInfo: refundFields(ticket),
      dealInfo: dealFields(ticket, dialect),
      itemInfo: {
        title: item?.title ?? '',
        skuText: item?.sku ?? null,
        amount: item === undefined ? null : String(item.quantity),
        price: unitPrice(truth),
      },
      outbound: wireParcel(truth.outbound, ticket.outboundEvents),
      inbound: wireParcel(truth.inbound, ticket.inboundEvents),
      negotiation: wireTalk(ticket, dialect),
      rejectOptions: ticket.rejectOptions.map(({ code, reason }) => ({ id: String(code), name: reason })),
    },
  }
}
