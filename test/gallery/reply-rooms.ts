import type { Conversation, Message } from '../../lib/schema/conversation'
import type { OwnScript } from '../../lib/schema/reply-script'
import { replyDeskOf } from '../../lib/state/reply/reply-desk-of'
import type { ReplyDesk, ReplyQuestion } from '../../lib/state/reply/reply-desk'
import { seenOf } from '../../lib/state/reply/reply-question'
import { ready, valueOf, type Loadable, type Room, type Ticket } from '../../lib/state/room'
import { chat, roomOf, ticket, type GalleryRoom } from './rooms'

type Said = readonly [from: Message['from'], text: string, kind?: Message['kind']]

const messagesOf = (lines: readonly Said[]): Message[] =>
  lines.map(([from, text, kind = 'text'], at) => ({
    id: `m${at + 1}`,
    at: `2026-11-23T11:${String(10 + at).padStart(2, '0')}:00+08:00`,
    from,
    kind,
    text,
    agentKey: from === 'agent' ? 'agent-a' : null,
  }))

const conversationOf = (lines: readonly Said[]): Conversation => ({
  platform: 'douyin',
  shopName: '暖杯旗舰店',
  conversationKey: 'chat-a',
  buyerKey: 'buyer-a',
  orderIds: ['6920000000000001234'],
  messages: messagesOf(lines),
})

const LEAKS: readonly Said[] = [
  ['buyer', '你好，杯子收到了'],
  ['agent', '您好，有什么可以帮您'],
  ['buyer', '盖子拧紧了还漏水，包里都湿了'],
  ['buyer', '怎么办'],
]
const FURIOUS: readonly Said[] = [
  ['buyer', '你好在吗，想问下什么时候发货'],
  ['agent', '您好，这边帮您看下'],
  ['buyer', '都三天了还没发货，急用的'],
  ['agent', '亲，稍等'],
  ['buyer', '稍等稍等，你们就会说稍等，太差劲了'],
  ['buyer', '再不处理我就给差评，去12315投诉你们'],
]

/** Of the shop's own, and fitting the case in all: they stand before the library's, whatever that holds. */
const own: OwnScript = {
  id: 'own-1',
  platforms: ['douyin'],
  intents: ['quality', 'damage', 'missing_wrong', 'refund_return', 'complaint', 'product'],
  kinds: ['return-refund'],
  reasonClasses: ['quality'],
  stages: ['first-answer'],
  scene: 'compensation',
  tone: 'choice',
  aim: '补偿或换新',
  triggers: [],
  needs: [],
  legal: '抖店《售后争议处理总则》2026-06-13 第 16 条：小瑕疵可由平台判部分退款，不超过实付的 30%。',
  text: '{商品} 漏水是我们的问题。您要是愿意留着，我给您补偿 {补偿金额} 元，走 {快递|平台} 转给您；{光标}想退也照常办。',
  owner: 'shop',
  shopKey: null,
  category: '',
  pictures: [],
  version: 3,
  history: [],
  updatedAt: '2026-11-01T10:00:00+08:00',
  retiredAt: null,
}
const choice: OwnScript = {
  ...own,
  id: 'own-choice',
  aim: '先给选择，运费我们出',
  legal: null,
  text: '{商品} 漏水，给您添麻烦了。可以退货退款，也可以换一件，寄回的运费我们承担，您看哪种方便？',
}
const evidence: OwnScript = {
  ...own,
  id: 'own-evidence',
  tone: 'plain',
  aim: '补图，按质量问题办',
  legal: null,
  text: '您说的问题我记下了。方便的话，在售后单里补一张看得清的图，我对照着给您处理。',
}
const SORRY: OwnScript = {
  ...own,
  id: 'own-2',
  intents: ['complaint', 'logistics'],
  kinds: '*',
  reasonClasses: '*',
  stages: ['asking'],
  scene: 'empathy',
  tone: 'sorry',
  aim: '先认错，给准话',
  legal: null,
  text: '让您等了三天，是我们没做好，抱歉。我现在就去催仓库，{回复时间} 前在这里告诉您发没发。',
}
const LONG = `${'杯盖漏水确实影响使用，给您添麻烦了。我们先把换新和退款两条路都给您留着，'.repeat(9)}您看哪种方便？`

type Rest = Omit<ReplyQuestion, 'platform' | 'chat' | 'conversation' | 'ticket'>
const REST: Rest = { goodwillFen: 1000, own: [], record: {}, labels: {} }

/** What the reply card shows of a room, with nothing but the library behind it unless told. */
export function replyDeskOfRoom(room: Room, rest: Partial<Rest> = {}): Loadable<ReplyDesk> {
  if (room.tab.status !== 'view') return { status: 'loading' }
  const known = { ticket: valueOf(room.ticket) ?? null, conversation: valueOf(room.conversation) ?? null }
  return ready(replyDeskOf({ ...seenOf(room.tab.view, known), ...REST, ...rest }))
}

interface Told extends Partial<Rest> {
  lines?: readonly Said[]
  ticket?: Ticket | null
  view?: Partial<typeof chat>
  state?: GalleryRoom['state']
}

function replyRoom({ lines, ticket: about = ticket, view = {}, state = {}, ...rest }: Told): GalleryRoom {
  const conversation = lines === undefined ? null : conversationOf(lines)
  const room = roomOf({ ...chat, ...view }, { ticket: ready(about), conversation: ready(conversation) })
  return { room, state, reply: replyDeskOfRoom(room, rest) }
}

const record = {
  'own-choice': { used: 38, settled: 31, bad: 7 },
  'own-evidence': { used: 29, settled: 18, bad: 5 },
  'own-1': { used: 3, settled: 1, bad: 0 },
}
const named = { record, own: [choice, evidence, own] }

/** Every state of the reply card, by name. */
export const replyRooms: Readonly<Record<string, GalleryRoom>> = {
  reply: replyRoom({ lines: LEAKS, ...named }),
  'reply-all': replyRoom({ lines: LEAKS, ...named, state: { opened: { replies: true } } }),
  'reply-corrected': replyRoom({ lines: LEAKS, ...named, labels: { m4: 'damage' } }),
  'reply-angry': replyRoom({ lines: FURIOUS, ticket: null, own: [SORRY] }),
  'reply-robot': replyRoom({
    lines: [
      ['buyer', '什么时候发货'],
      ['robot', '亲，您可以这样问：1. 查物流 2. 催发货'],
    ],
    ticket: null,
  }),
  'reply-answered': replyRoom({ lines: [...LEAKS, ['agent', '抱歉，麻烦拍一张盖子内侧的照片']], ...named }),
  'reply-unclear': replyRoom({ lines: [['buyer', '这个']], ticket: null }),
  'reply-picture-only': replyRoom({ lines: [['buyer', '', 'image']], ticket: null }),
  'reply-not-stored': replyRoom({}),
  'reply-no-chat': replyRoom({
    ticket: null,
    view: { conversationKey: null, orderIds: [], replyBox: false },
  }),
  'reply-no-box': replyRoom({ lines: LEAKS, ...named, view: { replyBox: false } }),
  'reply-other-buyer': replyRoom({ lines: LEAKS, ticket: { ...ticket, buyerKey: 'buyer-b' } }),
  'reply-over-quota': replyRoom({ lines: LEAKS, ...named, state: { blanks: { 补偿金额: '12' } } }),
  'reply-no-amount': replyRoom({ lines: LEAKS, ...named, state: { blanks: { 补偿金额: '八块' } } }),
  'reply-no-quota': replyRoom({ lines: LEAKS, ...named, goodwillFen: null }),
  'reply-filled': replyRoom({ lines: LEAKS, ...named, state: { blanks: { 补偿金额: '8' } } }),
  'reply-check': replyRoom({
    lines: LEAKS,
    own: [{ ...own, text: '亲，收到后给个五星好评，我返您 {补偿金额} 元。', legal: null }],
    state: { blanks: { 补偿金额: '5' } },
  }),
  'reply-blank-open': replyRoom({ lines: LEAKS, ...named, state: { outcomes: { 'own-1': 'blank-open' } } }),
  ...Object.fromEntries(
    (['inserted', 'box-not-empty', 'buyer-changed', 'composing', 'not-kept'] as const).map((ended) => [
      `reply-${ended}`,
      replyRoom({ lines: LEAKS, ...named, state: { outcomes: { 'own-choice': ended } } }),
    ]),
  ),
  'reply-long': replyRoom({
    lines: LEAKS,
    own: [{ ...own, text: LONG, legal: null }],
    labels: { m4: 'quality' },
  }),
  'reply-loading': { ...replyRoom({ lines: LEAKS }), reply: { status: 'loading' } },
  'reply-failed': { ...replyRoom({ lines: LEAKS }), reply: { status: 'failed', code: 'store-failed' } },
}
