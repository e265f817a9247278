import type { Conversation, Message } from '../../../lib/schema/conversation'
import type { PlantedString, ReplicaChat, ReplicaMessage, ReplicaShop } from '../../replica/shop/shape'
import { PRESENT } from './reading'

/** What stands in place of each kind of personal data. */
const MASKS: Record<PlantedString['kind'], string> = {
  phone: '1**********',
  wechat: '[微信]',
  address: '[地址]',
  name: '[姓名]',
  'id-number': '[身份证]',
  'bank-card': '[银行卡]',
}

/** A text with everything personal that the generator put into it masked. */
function masked(text: string, planted: readonly PlantedString[]): string {
  return planted.reduce((shown, { kind, text: personal }) => shown.replaceAll(personal, MASKS[kind]), text)
}

export interface ChatShown {
  shop: ReplicaShop
  chat: ReplicaChat
  /** The messages that stand in the page, by the truth's ids. */
  ids: ReadonlySet<string>
  /** Does the page show the messages' own ids? */
  hasIds: boolean
  /** When a message's time is told. */
  timeOf: (message: ReplicaMessage) => string | null
}

/** The open conversation as its page shows it. No page shows the conversation's own key. */
export function conversationOf({ shop, chat, ids, hasIds, timeOf }: ChatShown): Conversation {
  const planted = shop.planted.filter(({ where }) => where === chat.conversationKey)
  const message = (one: ReplicaMessage): Message => ({
    id: hasIds ? one.id : PRESENT,
    at: timeOf(one),
    from: one.from,
    kind: one.kind === 'file' ? 'card' : one.kind,
    text: one.kind === 'image' ? '' : masked(one.text, planted),
    agentKey: one.from === 'agent' ? PRESENT : null,
  })
  return {
    platform: shop.platform,
    shopName: shop.shopName,
    conversationKey: PRESENT,
    buyerKey: PRESENT,
    orderIds: chat.orderIds,
    messages: chat.messages.filter(({ id }) => ids.has(id)).map(message),
  }
}
