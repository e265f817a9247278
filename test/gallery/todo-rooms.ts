import { timeOf } from '../../lib/domain/time'
import { USUAL_TERMS } from '../../lib/reply/clocks/usual-terms'
import { todoRows, type StoredChat } from '../../lib/reply/who-next/todo-rows'
import type { ReadMessage } from '../../lib/reply/who-next/chat-to-answer'
import type { TicketToAnswer } from '../../lib/reply/who-next/ticket-parts'
import type { Intent, TextReading } from '../../lib/schema/text-reading'
import { ready } from '../../lib/state/room'
import type { TodoRoomState } from '../../lib/state/todo/todo-room'
import { GALLERY_NOW, ticket } from './rooms'

const NOW = timeOf(GALLERY_NOW)
const ago = (seconds: number) => timeOf(GALLERY_NOW - seconds * 1000)
const ahead = (seconds: number) => ago(-seconds)

const reading = (intent: Intent, anger = 0.1): TextReading => ({
  intents: [
    { id: intent, p: 0.8 },
    { id: 'other', p: 0.1 },
  ],
  sentiment: { label: 'neutral', score: 0.5 },
  anger,
})
const buyer = (text: string, seconds: number | null, read?: TextReading): ReadMessage => ({
  id: `buyer ${seconds}`,
  at: seconds === null ? null : ago(seconds),
  from: 'buyer',
  kind: 'text',
  text,
  agentKey: null,
  ...(read ? { reading: read } : {}),
})
const agent = (text: string, seconds: number): ReadMessage => ({
  ...buyer(text, seconds),
  id: `agent ${seconds}`,
  from: 'agent',
})
const chat = (key: string, messages: readonly ReadMessage[], over: Partial<StoredChat> = {}): StoredChat => ({
  conversation: {
    platform: 'douyin',
    conversationKey: key,
    shopName: '暖杯旗舰店',
    orderIds: [`692000000000000${key}`],
    readAt: ago(5),
  },
  messages,
  marks: [],
  ticketStatus: null,
  seen: { num: 1520, den: 38 },
  ...over,
})
const qianniu = (key: string, messages: readonly ReadMessage[]): StoredChat => {
  const one = chat(key, messages, { seen: { num: 41, den: 46 } })
  return { ...one, conversation: { ...one.conversation, platform: 'qianniu', shopName: '栖木生活旗舰店' } }
}

const angry = chat('1201', [buyer('你们到底管不管，再不处理我就投诉了', 40, reading('complaint', 0.92))])
const promised = chat('1202', [
  buyer('快递三天没动了', 240, reading('logistics')),
  agent('亲稍等，我帮您问一下快递', 160),
])
const named = chat('1203', [
  buyer('发票什么时候开', 900, reading('invoice')),
  agent('今天18点前给您开好', 800),
])
const asked = chat('1204', [buyer('这个杯子能放洗碗机吗', 25, reading('product'))])
const unread = chat('1205', [buyer('嗯嗯那个', null)])
const late = qianniu('1206', [buyer('收到碎了一个', 130, reading('damage'))])
const night: StoredChat = chat('1207', [
  buyer('在吗', 10_800 + 600, reading('smalltalk')),
  agent('在的', 10_800),
  buyer('能改地址吗', 200, reading('address')),
])
const stale: StoredChat = {
  ...chat('1208', [buyer('好的', 100_000), agent('48小时内给您回复处理结果', 99_000)]),
}
const old: StoredChat = { ...stale, conversation: { ...stale.conversation, readAt: ago(99_000) } }

const tickets: TicketToAnswer[] = [
  { ...ticket, deadlineAt: ahead(1500), appliedAt: ago(86_400) },
  {
    ...ticket,
    afterSaleId: '140000000000000008',
    kind: 'refund-shipped',
    appliedAt: ago(1200),
    onDeadline: null,
  },
  {
    ...ticket,
    afterSaleId: '140000000000000009',
    kind: 'exchange',
    refundFen: null,
    deadlineAt: null,
    onDeadline: null,
  },
]

const roomOf = (
  chats: readonly StoredChat[],
  waiting: readonly TicketToAnswer[] = tickets,
): TodoRoomState => ({
  rows: ready(todoRows({ chats, tickets: waiting }, { now: NOW, terms: USUAL_TERMS }).rows),
  terms: USUAL_TERMS,
  at: NOW,
  opened: null,
})

const all = [angry, promised, named, asked, unread, late, night]
const many = Array.from({ length: 30 }, (_, n) => chat(`13${String(n).padStart(2, '0')}`, asked.messages))

/** Every state of 待办, by name. */
export const todoRooms: Readonly<Record<string, TodoRoomState>> = {
  todo: roomOf(all),
  'todo-open-complaint': { ...roomOf(all), opened: 'chat douyin 1201' },
  'todo-open-promise': { ...roomOf(all), opened: 'chat douyin 1202' },
  'todo-open-qianniu': { ...roomOf(all), opened: 'chat qianniu 1206' },
  'todo-open-unknown': { ...roomOf(all), opened: 'chat douyin 1205' },
  'todo-open-ticket': { ...roomOf(all), opened: 'ticket douyin 140000000000000008' },
  'todo-many': roomOf(many),
  'todo-stale': {
    ...roomOf([old], [{ ...(tickets[0] ?? ticket), readAt: ago(100_000) }]),
    opened: 'chat douyin 1208',
  },
  'todo-empty': roomOf([], []),
  'todo-loading': { ...roomOf([]), rows: { status: 'loading' } },
  'todo-failed': { ...roomOf([]), rows: { status: 'failed', code: 'store-failed' } },
}
