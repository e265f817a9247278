import type { Scene } from '../../../serve/scene'
import type { ReplicaChat, ReplicaMessage, ReplicaShop } from '../../../shop/shape'
import type { ConversationListData, MessageListData, WireContent, WireMessage } from './chat-types'

/** Conversations that the list shows at most. */
const LISTED = 40

/** Is the page opened by a shop, or by somebody who buys? `overrides.extra.account: 'buyer'` */
function isSeller(scene: Scene): boolean {
  return scene.traits.extra['account'] !== 'buyer'
}

/** An agent's nick. source: «店铺:客服» 'seen' */
function agentNick(scene: Scene, agentName: string | undefined): string {
  const { shopName } = scene.shopOf('qianniu')
  return agentName === undefined ? shopName : `${shopName}:${agentName}`
}

function lastAgent(chat: ReplicaChat): string | undefined {
  return chat.messages.findLast(({ agentName }) => agentName !== undefined)?.agentName
}

function content({ kind, text, id }: ReplicaMessage): WireContent {
  if (kind === 'image') return { contentType: 2, photo: { mediaId: `@img${id}` } }
  if (kind === 'file') return { contentType: 3, file: { fileName: text, fileSize: '24.5KB' } }
  if (kind === 'card') return { contentType: 101, custom: { type: 110, summary: text, title: text } }
  return { contentType: 1, text: { content: text } }
}

function roleOf(from: ReplicaMessage['from']): WireMessage['extension']['senderRole'] {
  return from === 'system' || from === 'robot' ? from : 'person'
}

function nickOf(message: ReplicaMessage, chat: ReplicaChat, scene: Scene): string {
  if (message.from === 'buyer') return chat.buyerName
  if (message.from === 'system') return ''
  return agentNick(scene, message.from === 'robot' ? undefined : message.agentName)
}

function lastAt(chat: ReplicaChat): number {
  return Date.parse(chat.messages.at(-1)?.at ?? '')
}

/** The chats of the left column, in its order: tests find the truth of the n-th conversation here. */
export function listedChats(shop: ReplicaShop): ReplicaChat[] {
  return shop.chats
    .filter(({ messages }) => messages.length > 0)
    .sort((one, other) => lastAt(other) - lastAt(one))
    .slice(0, LISTED)
}

/** Everything in the left column, newest first. */
export function conversationList(_params: Record<string, unknown>, scene: Scene): ConversationListData {
  const shop = scene.shopOf('qianniu')
  const seller = isSeller(scene)
  const conversations = listedChats(shop).map((chat) => ({
    cid: chat.conversationKey,
    peerNick: seller ? chat.buyerName : agentNick(scene, lastAgent(chat) ?? '客服'),
    lastTime: lastAt(chat),
    orderIds: chat.orderIds,
  }))
  const subAccount = String(scene.traits.extra['subAccount'] ?? '客服')
  return {
    selfNick: seller ? `${shop.shopName}:${subAccount}` : 'tb628104337',
    shopName: shop.shopName,
    isSeller: seller,
    conversations,
  }
}

/** The messages of one conversation, oldest first. */
export function messageList(params: Record<string, unknown>, scene: Scene): MessageListData {
  const seller = isSeller(scene)
  const chat = scene.shopOf('qianniu').chats.find(({ conversationKey }) => conversationKey === params['cid'])
  const models = (chat?.messages ?? []).map((message) => ({
    message: {
      messageId: message.id,
      cid: String(params['cid']),
      sender: { uid: `${message.from === 'buyer' ? '1' : '2'}@cntaobao` },
      createAt: Date.parse(message.at),
      content: content(message),
      extension: {
        sender_nick: chat === undefined ? '' : nickOf(message, chat, scene),
        senderRole: roleOf(message.from),
        isSelf: (message.from === 'buyer') !== seller && message.from !== 'system',
      },
    },
  }))
  return { userMessageModels: models }
}
