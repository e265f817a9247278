import { epochOf, shownTime } from '../../shop/clock'
import type { NegotiationEntry, ReplicaTicket, TruthParcel } from '../../shop/shape'
import { jsonReply } from '../raw-json'
import type { Reply, ReplicaRequest, Scene } from '../scene'
import { HEADLINES, KIND_TEXTS } from './codes'
import { listItem } from './list-reply'

const ROLES: Record<NegotiationEntry['who'], string> = { buyer: '买家', merchant: '商家', platform: '平台' }

/** `GET /v1/aftersale/pc/detail`: `detail_info_v3`, `logistics`, `actions` are 'seen', the rest 'inferred'. */
export function detailReply(request: ReplicaRequest, scene: Scene): Reply {
  const ticket = ticketOf(request, scene)
  if (!ticket) return jsonReply({ code: 40001, msg: '售后单不存在', data: null })
  const item = listItem(ticket, scene)
  return jsonReply({
    code: 0,
    msg: '',
    data: {
      after_sale_info: {
        ...item.after_sale_info,
        after_sale_detail: { detail_info_v3: detailInfo(ticket, scene), user_apply_evidence: [] },
      },
      order_info: { ...item.order_info, order_logistics_info: logisticsInfo(ticket) },
      text_part: { ...item.text_part, headline: HEADLINES[ticket.truth.status] },
      logistics_part: item.logistics_part,
      record_logs_list: recordLogs(ticket),
      actions: [...item.actions, contactBuyer(ticket)],
    },
  })
}

/** The reasons for refusing a ticket: no public name for the console's own call, fields of the open platform. */
export function rejectReasonsReply(request: ReplicaRequest, scene: Scene): Reply {
  const ticket = ticketOf(request, scene)
  const items = (ticket?.rejectOptions ?? []).map((option) => ({
    reject_reason_code: option.code,
    reason: option.reason,
    evidence_description: option.evidenceHint,
    evidence_need: option.evidenceNeed ? 'Y' : 'N',
    image: '',
    order_type: 2,
    pkg: -1,
  }))
  return jsonReply({ code: 0, msg: '', data: { items } })
}

function ticketOf(request: ReplicaRequest, scene: Scene): ReplicaTicket | undefined {
  const id = request.url.searchParams.get('after_sale_id')
  return scene.shopOf('douyin').tickets.find((ticket) => ticket.truth.afterSaleId === id)
}

function detailInfo(ticket: ReplicaTicket, scene: Scene) {
  const { truth } = ticket
  const { wording } = scene.traits
  return [
    { label: '售后编号', value: truth.afterSaleId },
    { label: '订单编号', value: truth.orderId },
    { label: '售后类型', value: KIND_TEXTS[wording][truth.kind] },
    { label: wording === 'a' ? '售后原因' : '申请原因', value: truth.reason },
    { label: '售后说明', value: [ticket.rawDescription || '-'] },
    { label: '退款金额', value: money(truth.refundFen) },
    { label: wording === 'a' ? '应付金额' : '实付金额', value: money(truth.paidFen) },
    { label: '申请件数', value: String(truth.items[0]?.quantity ?? 1) },
    { label: '申请时间', value: shownTime(truth.appliedAt) },
    { label: '退款方式', value: '原路退回' },
  ]
}

function logisticsInfo(ticket: ReplicaTicket) {
  const { outbound } = ticket.truth
  const rows = outbound ? [{ logistics_code: outbound.trackingNo, logistics_name: outbound.carrier }] : []
  return { logistics: rows, signed_time: signedTime(outbound) }
}

function signedTime(parcel: TruthParcel | null): number {
  return parcel?.signedAt ? epochOf(parcel.signedAt) : 0
}

function recordLogs(ticket: ReplicaTicket) {
  return ticket.negotiation.map((entry) => ({
    operator: entry.who === 'buyer' ? ticket.buyerName : ROLES[entry.who],
    role: ROLES[entry.who],
    time: shownTime(entry.at),
    text: entry.text,
    images: [],
    desc_kvs: entry.text.startsWith('发起了') ? applicationLines(ticket) : [],
  }))
}

function applicationLines(ticket: ReplicaTicket) {
  return [
    { key: '申请原因', value: ticket.truth.reason },
    { key: '退款金额', value: money(ticket.truth.refundFen) },
  ]
}

function contactBuyer(ticket: ReplicaTicket) {
  return {
    id: 'im_contact_user',
    text: '联系买家',
    server_url: `https://im.jinritemai.com/pc_seller_v2/main/workspace?fromOrder=${ticket.truth.orderId}`,
  }
}

function money(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`
}
