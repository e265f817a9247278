import { caseOfInput } from '../../lib/refusal/case-of-input'
import { DOUYIN_BOOK } from '../../lib/refusal/douyin-book'
import { judgeRefusal } from '../../lib/refusal/judge-refusal'
import { QIANNIU_BOOK } from '../../lib/refusal/qianniu-book'
import { USUAL_LIMITS } from '../../lib/refusal/refusal-case'
import type { Conversation, Message } from '../../lib/schema/conversation'
import type { RememberedDecision } from '../../lib/schema/decision'
import type { RefusalForm } from '../../lib/schema/refusal-form'
import type { DeskQuestion, DeskRecords, DeskTerms } from '../../lib/state/desk/desk-question'
import { deskOf } from '../../lib/state/desk/desk-of'
import { ready, type Ticket } from '../../lib/state/room'
import { findings, roomOf, score, ticket, view, type GalleryRoom } from './rooms'

const NOW = '2026-11-23T11:30:00+08:00'

const said = (id: string, at: string, [from, text]: readonly [Message['from'], string]): Message => ({
  id,
  at,
  from,
  kind: 'text',
  text,
  agentKey: null,
})

const chat: Conversation = {
  platform: 'douyin',
  shopName: '暖杯旗舰店',
  conversationKey: 'chat-a',
  buyerKey: 'buyer-a',
  orderIds: ['6920000000000001234'],
  messages: [
    said('1', '2026-11-22T19:40:00+08:00', ['buyer', '杯子收到了，盖子拧紧了还漏水，包里都湿了']),
    said('2', '2026-11-22T19:41:10+08:00', ['robot', '亲亲在的呢']),
    said('3', '2026-11-22T20:05:00+08:00', ['buyer', '我已经申请退货了，地址还是 [地址]，电话 1**********']),
    said('4', '2026-11-22T20:09:00+08:00', ['agent', '抱歉给您添麻烦了，能拍一张盖子内侧的照片吗']),
    said('5', '2026-11-22T20:14:00+08:00', ['buyer', '拍过了，在申请里']),
  ],
}

export const form: RefusalForm = {
  afterSaleId: ticket.afterSaleId,
  options: ['商品已签收，可申请退货退款', '不支持7天无理由', '商品没问题，买家未举证'],
  selected: '不支持7天无理由',
  note: '亲，不支持七天无理由',
  noteMax: 200,
  proofs: 0,
  proofHint: '请上传能证明商品没有问题的凭证',
  submitLabel: '确定',
}

const past = (change: Partial<Ticket>): Ticket => ({ ...ticket, tags: [], refusals: 0, ...change })

const refused: RememberedDecision = {
  decisionId: 'decision-1',
  at: '2026-11-01T10:00:00+08:00',
  platform: 'douyin',
  shopId: null,
  shopName: null,
  afterSaleId: '140000000000000099',
  orderId: null,
  action: 'refuse-confirmed',
  level: 'caution',
  findings: [],
  selected: null,
  proofs: 1,
  disagreedRule: null,
  outcome: { state: 'judged-buyer', seenAt: NOW, escalatedAt: NOW },
}

const records: DeskRecords = {
  shopKey: 'douyin:1001',
  conversation: chat,
  sheet: score,
  outcomes: { escalated: { count: 13, total: 41 }, won: { count: 2, total: 9 } },
  decisions: [refused],
  sameOrder: [
    past({}),
    past({
      afterSaleId: '140000000000000055',
      kind: 'exchange',
      status: 'closed',
      reason: '想换个颜色',
      reasonClass: 'remorse',
      refundFen: null,
      appliedAt: '2026-11-21T09:12:00+08:00',
    }),
  ],
  sameBuyer: [
    past({
      afterSaleId: '140000000000000099',
      orderId: '6920000000000000990',
      status: 'succeeded',
      refusals: 1,
      appliedAt: '2026-10-30T09:12:00+08:00',
    }),
  ],
  refusedAt: [],
}

const terms: DeskTerms = {
  policy: {
    sevenDay: true,
    quota: { perOrderFen: 5000, perDayFen: null },
    compensationQuota: { perOrderFen: 1000, perDayFen: null, usedTodayFen: null },
  },
  costs: {
    marginRate: 0.35,
    salvageRate: 0.4,
    freightFen: 800,
    minuteFen: 60,
    pointFen: null,
    compensationFen: 800,
  },
  limits: USUAL_LIMITS,
  silentUntil: null,
  role: 'agent',
  lines: undefined,
  entered: undefined,
  edits: {},
  imported: {},
}

export const question: DeskQuestion = {
  now: NOW,
  ticket,
  form,
  stage: 'in-form',
  shop: { shopId: '1001', shopName: '暖杯旗舰店' },
  refusable: null,
  records,
  terms,
}

const QIANNIU_TICKET: Ticket = {
  ...ticket,
  platform: 'qianniu',
  kind: 'return-refund',
  reason: '不喜欢/不想要',
  reasonClass: 'remorse',
  description: null,
  refusals: 0,
  tags: ['优+订单'],
  inbound: {
    carrier: '圆通速递',
    trackingNo: '78900000005555',
    state: 'signed',
    pickedUpAt: '2026-11-21T10:00:00+08:00',
    signedAt: '2026-11-22T18:00:00+08:00',
    lastEventAt: null,
  },
  status: 'awaiting-merchant-receipt',
}

/** A room with the desk of a question, its verdict by the same case. */
function deskRoom(asked: DeskQuestion, state: GalleryRoom['state'] = {}): GalleryRoom {
  const { now, ticket: own, form: filled, shop, records: kept, terms: told, stage } = asked
  const refusal = caseOfInput(
    { now, afterSale: own, form: filled, conversation: kept.conversation, policy: told.policy, shop },
    { stage, limits: told.limits },
  )
  const book = own.platform === 'douyin' ? DOUYIN_BOOK : QIANNIU_BOOK
  const { level, findings: found } = judgeRefusal(refusal, book)
  const seen = { ...view, platform: own.platform, form: filled, verdict: { level, findings: found, stage } }
  return { room: roomOf(seen, { ticket: ready(own) }), state, desk: ready(deskOf(asked)) }
}

const qianniu: DeskQuestion = {
  ...question,
  ticket: QIANNIU_TICKET,
  form: { ...form, selected: '已经影响商品完好', proofs: 1, note: '退回的商品有明显使用痕迹，见开箱视频' },
  records: { ...records, sheet: null, conversation: null, sameBuyer: null },
}
const settled: DeskQuestion = {
  ...question,
  ticket: { ...ticket, reason: '不想要了', reasonClass: 'remorse', refusals: 0, tags: [], refundFen: 4990 },
  form: { ...form, selected: '已与买家协商一致', proofs: 1, note: '买家同意换货' },
  stage: 'confirm',
  records: {
    ...records,
    conversation: { ...chat, messages: [...chat.messages, said('6', NOW, ['buyer', '好的，可以，就这样'])] },
  },
}
const opened = { excerpt: true, past: true, appeal: true, packs: true }

/** Every state of what stands beside a verdict, by name. */
export const deskRooms: Readonly<Record<string, GalleryRoom>> = {
  desk: deskRoom(question),
  'desk-opened': deskRoom(question, { opened }),
  'desk-copied': deskRoom(question, {
    opened: { excerpt: true },
    outcomes: { 'desk:excerpt': 'copied', 'desk:handoff': 'copy-failed' },
  }),
  'desk-settled': deskRoom(settled),
  'desk-no-costs': deskRoom({ ...question, terms: { ...terms, costs: null, policy: {} } }),
  'desk-some-costs': deskRoom({
    ...question,
    terms: { ...terms, costs: { minuteFen: 60, freightFen: 800 } },
  }),
  'desk-shadow': deskRoom({ ...question, terms: { ...terms, silentUntil: '2026-11-29T10:00:00+08:00' } }),
  'desk-week-entered': deskRoom({
    ...question,
    terms: {
      ...terms,
      entered: {
        from: '2026-11-23',
        unjustified: 4,
        violations: 0,
        tickets: null,
        late: null,
        mockery: null,
      },
    },
  }),
  'desk-before-form': deskRoom({ ...question, form: null, stage: 'before-form' }),
  'desk-nothing-known': deskRoom(
    {
      ...question,
      ticket: {
        ...ticket,
        reason: null,
        reasonClass: null,
        refundFen: null,
        paidFen: null,
        deadlineAt: null,
        appliedAt: null,
        outbound: null,
        tags: [],
        orderId: null,
        buyerKey: null,
        refusals: null,
      },
      records: {
        shopKey: null,
        conversation: null,
        sheet: null,
        outcomes: null,
        decisions: [],
        sameOrder: [],
        sameBuyer: null,
        refusedAt: [],
      },
      terms: { ...terms, costs: null, policy: {} },
    },
    { opened },
  ),
  'desk-qianniu': deskRoom(qianniu, { opened }),
  'desk-blocked': deskRoom({
    ...qianniu,
    ticket: {
      ...QIANNIU_TICKET,
      kind: 'refund-unshipped',
      status: 'awaiting-merchant',
      inbound: null,
      outbound: null,
    },
    form: null,
    stage: 'before-form',
  }),
  'desk-loading': { ...deskRoom(question), desk: { status: 'loading' } },
  'desk-failed': { ...deskRoom(question), desk: { status: 'failed', code: 'store-failed' } },
  'desk-findings-only': {
    room: roomOf({ ...view, verdict: { level: 'danger', stage: 'in-form', findings } }),
  },
}
