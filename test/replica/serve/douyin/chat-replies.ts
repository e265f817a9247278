import { DAY, epochOf } from '../../shop/clock'
import type { ReplicaChat, ReplicaMessage, ReplicaShop } from '../../shop/shape'
import { bodyOf, idIn, jsonReply } from '../raw-json'
import type { Reply, ReplicaRequest, Scene } from '../scene'
import { STATUS_TEXTS } from './codes'

/** `GET /backstage/currentuser`: fields 'seen'. */
export function currentUserReply(_request: ReplicaRequest, scene: Scene): Reply {
  const shop = scene.shopOf('douyin')
  const staff = { id: '7009', screen_name: '小橙' }
  return jsonReply({
    code: 0,
    data: { ShopId: Number(shop.shopId), ShopName: shop.shopName, ShopLogo: '', CustomerServiceInfo: staff },
  })
}

/** The conversations of the last day, the newest first. */
export function currentChats(shop: ReplicaShop): ReplicaChat[] {
  const now = epochOf(shop.now)
  return shop.chats
    .filter((chat) => lastAt(chat) > now - DAY)
    .sort((one, other) => lastAt(other) - lastAt(one))
}

/** `GET …/get_current_conversation_list`: fields 'seen' but `conversationId`. */
export function conversationListReply(_request: ReplicaRequest, scene: Scene): Reply {
  const shop = scene.shopOf('douyin')
  return jsonReply({ code: 0, data: currentChats(shop).map((chat) => conversationOf(chat, shop, scene)) })
}

function conversationOf(chat: ReplicaChat, shop: ReplicaShop, scene: Scene) {
  const last = chat.messages.at(-1)
  const waits = last?.from === 'buyer'
  return {
    conversationId: chat.conversationKey, // inferred
    orderIds: chat.orderIds, // inferred
    coreInfoMap: {
      countdown: String(waits),
      countdown_time: last ? epochOf(shop.now) - epochOf(last.at) : 0,
    },
    msgList: last ? [{ messageBody: messageBody(last, chat, scene) }] : [],
  }
}

/** `GET /backstage/get_history_msg_sub`: path 'seen', reply in the form of the seen `msg_body_list`. */
export function historyReply(request: ReplicaRequest, scene: Scene): Reply {
  const key = request.url.searchParams.get('conversation_id')
  const chat = scene.shopOf('douyin').chats.find((one) => one.conversationKey === key)
  const list = chat?.messages.map((message) => messageBody(message, chat, scene)) ?? []
  return jsonReply({ code: 0, data: { msg_body_list: list } })
}

const ROLES: Record<ReplicaMessage['from'], { biz: string; role: number }> = {
  buyer: { biz: 'Buyer', role: 1 },
  agent: { biz: 'CurrentServer', role: 2 },
  robot: { biz: 'Robot', role: 2 },
  system: { biz: 'System', role: 3 },
}

function messageBody(message: ReplicaMessage, chat: ReplicaChat, scene: Scene) {
  const { biz, role } = ROLES[message.from]
  const isSerial = /^\d+$/.test(message.id)
  return {
    content: message.text,
    sender: biz,
    sender_role: role,
    createTime: epochOf(message.at) * 1000,
    serverMessageId: isSerial ? idIn(scene.traits.bareIds, message.id) : message.id,
    serverId: message.id,
    ext: {
      's:sender_biz_role': biz,
      uname: chat.buyerName,
      nickname: message.agentName ?? '',
      sender_role: String(role),
      type: message.kind,
      security_conversation_id: chat.conversationKey,
    },
  }
}

/** `POST /backstage/cmpoent/order/query` (the misspelling is the site's): fields 'seen', `create_time` 'inferred'. */
export function orderPanelReply(request: ReplicaRequest, scene: Scene): Reply {
  const shop = scene.shopOf('douyin')
  const key = String(bodyOf(request.body)['conversation_id'] ?? '')
  const chat = shop.chats.find((one) => one.conversationKey === key)
  const data = Object.fromEntries(
    (chat?.orderIds ?? []).map((orderId) => [
      `cmp_shop_order_${orderId}`,
      { fields: orderFields(orderId, shop) },
    ]),
  )
  return jsonReply({ code: 0, data: { componentized_data: { data } } })
}

function orderFields(orderId: string, shop: ReplicaShop) {
  const truth = shop.tickets.find((ticket) => ticket.truth.orderId === orderId)?.truth
  const paidAt = truth ? epochOf(truth.appliedAt) - 6 * DAY : epochOf(shop.now) - 2 * DAY
  return {
    order_id: orderId,
    order_status_desc: truth?.outbound ? '已发货' : '待发货',
    aftersale_sum_status_desc: truth ? STATUS_TEXTS[truth.status] : '',
    logistics_text: truth?.outbound ? `${truth.outbound.carrier} ${truth.outbound.trackingNo}` : '',
    create_time: paidAt,
    ext: {
      actual_pay_amount_str: ((truth?.paidFen ?? 3980) / 100).toFixed(2),
      sku_order_list: [{ product_name: truth?.items[0]?.title ?? '桌面收纳盒抽屉式化妆品护肤品置物架' }],
    },
  }
}

function lastAt(chat: ReplicaChat): number {
  const last = chat.messages.at(-1)
  return last ? epochOf(last.at) : 0
}
