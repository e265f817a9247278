/** What the workspace reads of pigeon's replies. */
export interface MessageBody {
  content: string
  sender: 'Buyer' | 'CurrentServer' | 'Robot' | 'System'
  createTime: number
  serverId: string
  ext: { uname: string; nickname: string; type: 'text' | 'image' | 'card' | 'file' }
}

export interface Conversation {
  conversationId: string
  orderIds: string[]
  coreInfoMap: { countdown: 'true' | 'false'; countdown_time: number }
  msgList: { messageBody: MessageBody }[]
}

export interface CurrentUser {
  ShopName: string
  CustomerServiceInfo: { screen_name: string }
}

export interface OrderFields {
  order_id: string
  order_status_desc: string
  aftersale_sum_status_desc: string
  logistics_text: string
  create_time: number
  ext: { actual_pay_amount_str: string; sku_order_list: { product_name: string }[] }
}

const PIGEON = 'https://pigeon.jinritemai.com'

export const PIGEON_URLS = {
  currentUser: `${PIGEON}/backstage/currentuser?biz_type=4&_pms=1`,
  conversations: `${PIGEON}/chat/api/backstage/conversation/get_current_conversation_list?biz_type=4&PIGEON_BIZ_TYPE=2&pageNo=0&pageSize=200&_pms=1&FUSION=true`,
  history: (id: string) =>
    `${PIGEON}/backstage/get_history_msg_sub?conversation_id=${encodeURIComponent(id)}`,
  orders: `${PIGEON}/backstage/cmpoent/order/query`,
  send: `${PIGEON}/chat/api/backstage/message/send`,
}

/** The buyer's nick as the conversation's last message carries it. */
export function buyerOf(conversation: Conversation): string {
  return conversation.msgList[0]?.messageBody.ext.uname ?? ''
}
