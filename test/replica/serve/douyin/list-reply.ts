import { epochOf } from '../../shop/clock'
import type { ReplicaTicket, TruthParcel } from '../../shop/shape'
import { bodyOf, idIn, jsonReply } from '../raw-json'
import type { Reply, ReplicaRequest, Scene } from '../scene'
import { ACTIONS, KIND_TEXTS, STATUS_CODES, STATUS_TEXTS, TYPE_CODES, deadlineTail } from './codes'
import { ticketsOf } from './quick-filters'

/** `POST /after_sale/pc/list`: envelope and the fields not marked otherwise are 'seen'. */
export function listReply(request: ReplicaRequest, scene: Scene): Reply {
  const body = bodyOf(request.body)
  const pageSize = Number(body['pageSize'] ?? scene.options.pageSize)
  const page = Number(body['page'] ?? 1)
  const found = ticketsOf(scene.shopOf('douyin').tickets, {
    quick: String(body['quick_filter'] ?? ''),
    type: String(body['after_sale_type'] ?? ''),
    status: String(body['after_sale_status'] ?? ''),
    id: String(body['search_id'] ?? ''),
  })
  const items = found.slice((page - 1) * pageSize, page * pageSize).map((ticket) => listItem(ticket, scene))
  return jsonReply({ code: 0, st: 0, msg: '', total: found.length, data: { items } })
}

/** One row of the list's reply. */
export function listItem(ticket: ReplicaTicket, scene: Scene) {
  const { truth } = ticket
  const bare = scene.traits.bareIds
  return {
    after_sale_info: {
      after_sale_id: idIn(bare, truth.afterSaleId),
      after_sale_id_str: truth.afterSaleId, // inferred
      related_id: idIn(bare, truth.orderId),
      after_sale_type: TYPE_CODES[truth.kind],
      after_sale_status: STATUS_CODES[truth.status],
      after_sale_status_tag: { text: truth.tags.includes('临期') ? '临期' : '' },
      apply_time: epochOf(truth.appliedAt),
      create_time: epochOf(truth.appliedAt),
      update_time: epochOf(ticket.negotiation[0]?.at ?? truth.appliedAt),
      status_deadline: truth.deadlineAt === null ? 0 : epochOf(truth.deadlineAt),
      refund_amount: truth.refundFen,
      aftersale_num: truth.items[0]?.quantity ?? 1, // open platform's name
      return_logistics_code: truth.inbound?.trackingNo ?? '',
      aftersale_tags: truth.tags.map((text) => ({ tag_detail: text })), // open platform's name
    },
    order_info: orderInfo(ticket, scene),
    text_part: {
      after_sale_status_text: STATUS_TEXTS[truth.status],
      after_sale_type_text: KIND_TEXTS[scene.traits.wording][truth.kind],
      after_sale_refund_type_text: '原路退回',
      reason_text: truth.reason,
      logistics_shipped_text: truth.outbound ? '已发货' : '未发货',
      deadline_tail_text: deadlineTail(truth.onDeadline), // inferred
      arbitrate_status_text: truth.status === 'in-arbitration' ? '仲裁中' : '', // open platform's name
    },
    logistics_part: logisticsPart(ticket), // inferred
    actions: ACTIONS.filter((row) => row.status === truth.status && row.kinds.includes(truth.kind)).map(
      ({ id, text }) => ({ id, text }), // inferred: `actions` is seen on the detail
    ),
  }
}

function orderInfo(ticket: ReplicaTicket, scene: Scene) {
  const { truth } = ticket
  return {
    shop_order_id: truth.orderId,
    user_nickname: ticket.buyerName, // inferred
    related_order_info: truth.items.map((item) => ({
      sku_order_id: idIn(scene.traits.bareIds, truth.orderId),
      product_id: item.productId,
      product_name: item.title,
      shop_spec_code: '',
      sku_spec: item.sku.split(';').map((part) => {
        const [name = '', value = ''] = part.split(':')
        return { name, value }
      }),
      item_num: ticket.itemsBought, // inferred
      pay_amount: truth.paidFen,
      refund_amount: truth.refundFen,
      refund_post_amount: ticket.freightFen,
    })),
  }
}

const RETURN_STATES: Record<TruthParcel['state'], string> = {
  none: '',
  'awaiting-pickup': '待取件',
  'in-transit': '运输中',
  signed: '已签收',
  returned: '已退回',
  unknown: '',
}

function logisticsPart(ticket: ReplicaTicket) {
  const { outbound, inbound } = ticket.truth
  return {
    order: outbound && { ...parcelPart(outbound), text: '已发货', events: ticket.outboundEvents },
    return: inbound && {
      ...parcelPart(inbound),
      text: RETURN_STATES[inbound.state],
      events: ticket.inboundEvents,
    },
  }
}

function parcelPart(parcel: TruthParcel) {
  return { company: parcel.carrier, tracking_no: parcel.trackingNo, ship_time: parcel.pickedUpAt ?? '' }
}
