import { clockText, epochText, yuan } from './shown-text'
import { idIn } from '../../../serve/raw-json'
import type { ReplicaTicket, TruthParcel } from '../../../shop/shape'
import { canRefuse, nickShown, tagsShown, type WireDialect } from './dialect'
import type { DisputeGridVO, DisputeListData } from './wire-types'
import { DEADLINE_WORDS, goodsStateWord, KIND_WORDS, PARCEL_WORDS, STATUS_WORDS } from './words'

/** Counters above the list, in the order the console shows them. source: 'seen' */
const COUNTERS: { name: string; statuses: readonly string[] }[] = [
  {
    name: '待处理售后',
    statuses: ['awaiting-merchant', 'awaiting-merchant-receipt', 'awaiting-merchant-shipment'],
  },
  { name: '退款待处理', statuses: ['awaiting-merchant'] },
  { name: '待收货', statuses: ['awaiting-merchant-receipt'] },
  { name: '待举证', statuses: [] },
  { name: '小二已介入', statuses: ['in-arbitration'] },
  { name: '商家已拒绝', statuses: ['refused'] },
  { name: '待买家处理', statuses: ['awaiting-buyer-return', 'awaiting-buyer-receipt'] },
]

const DAY_MS = 86_400_000

function parcelText(parcel: TruthParcel | null): string | null {
  if (parcel === null) return null
  const state = PARCEL_WORDS[parcel.state] ?? ''
  const number = [parcel.carrier, parcel.trackingNo].filter(Boolean).join(' ')
  return [number, state].filter(Boolean).join(' ') || null
}

/** One ticket as a row of the list reply. */
export function disputeRow(ticket: ReplicaTicket, dialect: WireDialect): DisputeGridVO {
  const { truth } = ticket
  const item = truth.items[0]
  const goods = goodsStateWord(truth.kind, truth.outbound?.state ?? null)
  return {
    bizOrderId: idIn(dialect.bareIds, truth.orderId),
    bizOrderIdStr: truth.orderId,
    bizClaimType: truth.kind === 'return-refund' ? '2' : '1',
    disputeId: idIn(dialect.bareIds, truth.afterSaleId),
    disputeIdStr: truth.afterSaleId,
    statusText: STATUS_WORDS[dialect.variant][truth.status] ?? '-',
    disputeTypeText: KIND_WORDS[dialect.variant][truth.kind] ?? '-',
    reasonText: truth.reason || '-',
    goodsStatusText: goods,
    consignStatusText: goods === null ? null : goods === '未发货' ? '未发货' : '已发货',
    applyTime: clockText(truth.appliedAt),
    timeOut: epochText(truth.deadlineAt),
    timeOutText: truth.onDeadline === null ? null : (DEADLINE_WORDS[truth.onDeadline] ?? null),
    buyerNick: nickShown(ticket, dialect),
    tags: tagsShown(ticket),
    returnLogisticsText: parcelText(truth.inbound),
    canRefuse: canRefuse(ticket, dialect),
    disputeBodyVO: {
      refundFee: yuan(truth.refundFen),
      buyerActualFee: yuan(truth.paidFen),
      refundFeeOptions: [],
      itemInfo: {
        auctionId: item?.productId ?? null,
        title: item?.title ?? '',
        skuText: item?.sku ?? null,
        amount: item === undefined ? null : String(item.quantity),
      },
    },
  }
}

function counters(tickets: readonly ReplicaTicket[], now: number): { name: string; count: string }[] {
  const due = tickets.filter(({ truth }) => {
    const left = truth.deadlineAt === null ? Infinity : Date.parse(truth.deadlineAt) - now
    return truth.status.startsWith('awaiting-merchant') && left > 0 && left < DAY_MS
  })
  const counted = COUNTERS.map(({ name, statuses }) => ({
    name,
    count: String(tickets.filter(({ truth }) => statuses.includes(truth.status)).length),
  }))
  return [{ name: '24小时内待处理', count: String(due.length) }, ...counted]
}

/** The first reply of the page: counters, and no rows at all. source: 'seen' */
export function summaryReply(tickets: readonly ReplicaTicket[], now: number): DisputeListData {
  return {
    success: true,
    resultData: {
      refundStatusSelectVO: { selectedId: '["-1"]' },
      donutVO: { items: counters(tickets, now) },
    },
  }
}

/** A page of rows. */
export function rowsReply(
  tickets: readonly ReplicaTicket[],
  dialect: WireDialect,
  now: number,
  page: { pageNo: number; pageSize: number },
): DisputeListData {
  const start = (page.pageNo - 1) * page.pageSize
  const summary = summaryReply(tickets, now)
  return {
    success: true,
    resultData: {
      ...summary.resultData,
      disputeGridVOList: tickets
        .slice(start, start + page.pageSize)
        .map((ticket) => disputeRow(ticket, dialect)),
      total: tickets.length,
      ...page,
    },
  }
}
