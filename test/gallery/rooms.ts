import type { AppError } from '../../lib/schema/error-code'
import type { Finding } from '../../lib/schema/finding'
import type { Metric, MetricId } from '../../lib/schema/score-sheet'
import type { TabView } from '../../lib/schema/tab-view'
import type { PanelState } from '../../lib/state/panel-store'
import type { Desk } from '../../lib/state/desk/desk'
import type { ReplyDesk } from '../../lib/state/reply/reply-desk'
import { ready, type Loadable, type Room, type Score, type Ticket } from '../../lib/state/room'

import { makeAfterSale } from '../support/make-after-sale'
import { DOUYIN_OUTLOOK, DOUYIN_SHEETS, ONE_SHEET_OUTLOOK } from './shop-douyin'

export interface GalleryRoom {
  room: Room
  state?: Partial<PanelState>
  /** What stands beside the verdict; absent = nothing. */
  desk?: Loadable<Desk | null>
  /** What the reply card shows; absent = what the library has for the room. */
  reply?: Loadable<ReplyDesk>
}

export const GALLERY_NOW = Date.parse('2026-11-23T11:30:00+08:00')
const READ_AT = '2026-11-23T11:29:00+08:00'

export const ticket: Ticket = {
  ...makeAfterSale({
    reason: '杯盖漏水',
    description: '杯盖拧紧了还漏水',
    paidFen: 6990,
    deadlineAt: '2026-11-25T20:46:00+08:00',
    outbound: {
      carrier: '中通快递',
      trackingNo: '78900000004321',
      state: 'signed',
      pickedUpAt: '2026-11-18T10:00:00+08:00',
      signedAt: '2026-11-20T10:00:00+08:00',
      lastEventAt: null,
    },
    refusals: 1,
    tags: ['优+订单', '极速退款'],
  }),
  readAt: READ_AT,
}

const metric = (id: MetricId, shown: string | null, rest: Partial<Metric> = {}): Metric => ({
  id,
  shown,
  value: null,
  score: null,
  weight: null,
  tiers: null,
  peer: null,
  numerator: null,
  denominator: null,
  ...rest,
})

export const score: Score = {
  platform: 'douyin',
  shopId: '1001',
  shopName: '暖杯旗舰店',
  updatedAt: '2026-11-23T11:00:36+08:00',
  stage: 'formal',
  industry: null,
  shopType: null,
  orders30d: 1460,
  total: 82,
  dimensions: [
    { id: 'goods', score: 69, weight: 0.5 },
    { id: 'logistics', score: 99, weight: 0.15 },
    { id: 'service', score: 85, weight: 0.35 },
  ],
  metrics: [
    metric('goodsRating', '4.81', { score: 70 }),
    metric('qualityReturnRate', '0.84%', { score: 60, numerator: 12, denominator: 1430 }),
    metric('platformHelpRate', '0.65%', {
      value: 0.0065,
      score: 80,
      numerator: 3,
      denominator: 460,
    }),
    metric('imDissatisfactionRate', '5.36%', {
      value: 0.0536,
      score: 70,
      numerator: 3,
      denominator: 56,
    }),
    metric('reviewHours', null),
  ],
  bonus: null,
  deduction: 3,
  readAt: READ_AT,
}

export const cite = {
  pack: 'douyin-2026-09-08',
  clause: '商家【消极服务】处置细则 §二·6',
  effective: '2026-07-31',
  source: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
  confidence: 'official',
} as const
export const findings: Finding[] = [
  {
    rule: 'd6-quality-claim',
    level: 'danger',
    cite,
    facts: { variant: 'quality', selected: '不支持7天无理由' },
  },
  {
    rule: 'd2-no-chat-record',
    level: 'caution',
    cite: { ...cite, clause: '商家【消极服务】处置细则 §二·2' },
    facts: { variant: 'unread' },
  },
  {
    rule: 'x1-deadline-near',
    level: 'caution',
    cite: {
      ...cite,
      clause: '售后单自己的倒计时',
      effective: null,
      source: '页面显示',
      confidence: 'observed',
    },
    facts: { variant: 'auto-agree', secondsLeft: 4000 },
  },
]

export const view: TabView = {
  platform: 'douyin',
  page: 'douyin/aftersale-detail',
  shop: { shopId: '1001', shopName: '暖杯旗舰店' },
  afterSaleId: ticket.afterSaleId,
  orderIds: ['6920000000000001234'],
  conversationKey: null,
  form: null,
  verdict: null,
  refusable: null,
  replyBox: false,
  health: { read: 12, expected: 12 },
  unread: [],
  readAt: READ_AT,
}
const verdict = { level: 'danger', stage: 'in-form', findings } as const satisfies TabView['verdict']
export const chat: TabView = {
  ...view,
  page: 'douyin/chat',
  afterSaleId: null,
  conversationKey: 'chat-a',
  refusable: null,
  replyBox: true,
}
const conversation = {
  platform: 'douyin' as const,
  shopName: '暖杯旗舰店',
  conversationKey: 'chat-a',
  buyerKey: 'buyer-a',
  orderIds: ['6920000000000001234'],
  messages: [],
}

const waiting: Ticket[] = [
  { ...ticket, afterSaleId: '140000000000000007', deadlineAt: '2026-11-23T12:20:00+08:00', refundFen: 12900 },
  {
    ...ticket,
    afterSaleId: '140000000000000008',
    kind: 'refund-unshipped',
    reason: '不想要了',
    reasonClass: 'remorse',
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

export function roomOf(seen: TabView, over: Partial<Room> = {}): Room {
  return {
    tab: { status: 'view', tabId: 1, view: seen },
    ticket: ready(ticket),
    conversation: ready(seen.conversationKey === null ? null : conversation),
    score: ready(score),
    history: DOUYIN_SHEETS.slice(0, -1),
    outlook: ready(DOUYIN_OUTLOOK),
    queue: ready({ total: 12, tickets: waiting }),
    ...over,
  }
}

const failed = (code: AppError['code']): Loadable<never> => ({ status: 'failed', code })
const loading: Loadable<never> = { status: 'loading' }
const nothing = {
  ticket: ready(null),
  conversation: ready(null),
  score: ready(null),
  history: [],
  outlook: ready(null),
  queue: ready({ total: 0, tickets: [] }),
}

/** Every state that the room can be in, by name. */
export const rooms: Readonly<Record<string, GalleryRoom>> = {
  loading: {
    room: {
      tab: { status: 'loading' },
      ticket: loading,
      conversation: loading,
      score: loading,
      history: [],
      outlook: loading,
      queue: loading,
    },
  },
  empty: { room: { tab: { status: 'elsewhere' }, ...nothing } },
  'empty-queue': {
    room: { tab: { status: 'elsewhere' }, ...nothing, queue: ready({ total: 12, tickets: waiting }) },
  },
  refresh: { room: { tab: { status: 'silent' }, ...nothing } },
  unreadable: {
    room: roomOf({ ...view, page: null, shop: null, health: { read: 0, expected: 0 } }, nothing),
  },
  'records-loading': {
    room: roomOf(view, { ticket: loading, score: loading, history: [], outlook: loading, queue: loading }),
  },
  ticket: { room: roomOf(view) },
  'ticket-unread': {
    room: roomOf(
      {
        ...view,
        health: { read: 9, expected: 12 },
        unread: [
          { field: 'afterSales[0].refundFen', why: 'unparsable' },
          { field: 'afterSales[0].appliedAt', why: 'absent' },
          { field: 'afterSales[0].reason', why: 'ambiguous' },
        ],
      },
      {
        ticket: ready({
          ...ticket,
          refundFen: null,
          reason: null,
          reasonClass: null,
          tags: [],
          onDeadline: null,
        }),
      },
    ),
  },
  'ticket-stale': {
    room: roomOf(view, { ticket: ready({ ...ticket, readAt: '2026-11-21T09:00:00+08:00' }) }),
  },
  'ticket-not-stored': { room: roomOf(view, { ticket: ready(null) }) },
  'verdict-danger': { room: roomOf({ ...view, verdict }) },
  'verdict-caution': {
    room: roomOf({
      ...view,
      verdict: { level: 'caution', stage: 'before-form', findings: findings.slice(1) },
    }),
  },
  'verdict-blocked': {
    room: roomOf({
      ...view,
      platform: 'qianniu',
      page: 'qianniu/refund-detail',
      verdict: {
        level: 'blocked',
        stage: 'before-form',
        findings: [
          {
            rule: 't1-unshipped',
            level: 'blocked',
            cite: { ...cite, pack: 'qianniu-2026-03-16', clause: '拒绝退款接口说明·未发货', effective: null },
          },
        ],
      },
    }),
  },
  'verdict-clear': { room: roomOf({ ...view, verdict: { level: 'clear', stage: 'confirm', findings: [] } }) },
  chat: { room: roomOf(chat) },
  'chat-none-open': {
    room: roomOf(
      { ...chat, conversationKey: null, orderIds: [], replyBox: false, health: { read: 0, expected: 0 } },
      { ticket: ready(null) },
    ),
  },
  'chat-other-buyer': { room: roomOf(chat, { ticket: ready({ ...ticket, buyerKey: 'buyer-b' }) }) },
  score: { room: roomOf({ ...view, page: 'douyin/experience-score', afterSaleId: null }) },
  'score-not-stored': { room: roomOf(view, { score: ready(null), history: [], outlook: ready(null) }) },
  'score-one-sheet': {
    room: roomOf(view, { history: [], outlook: ready(ONE_SHEET_OUTLOOK) }),
  },
  'score-unknown': {
    room: roomOf(
      { ...view, page: 'qianniu/experience-score', platform: 'qianniu', afterSaleId: null },
      {
        score: ready({ ...score, platform: 'qianniu', total: null, updatedAt: null }),
        history: [],
        outlook: ready(null),
      },
    ),
  },
  'score-none': {
    room: roomOf(
      { ...view, page: 'douyin/experience-score', afterSaleId: null },
      {
        score: ready({
          ...score,
          total: null,
          stage: 'none',
          orders30d: 12,
          dimensions: [],
          metrics: [],
          deduction: null,
        }),
        history: [],
        outlook: ready(null),
      },
    ),
  },
  'score-stale': {
    room: roomOf(
      { ...view, page: 'douyin/experience-score', afterSaleId: null },
      {
        score: ready({
          ...score,
          updatedAt: '2026-11-20T11:00:36+08:00',
          readAt: '2026-11-20T12:00:00+08:00',
        }),
      },
    ),
  },
  list: { room: roomOf({ ...view, page: 'douyin/aftersale-list', afterSaleId: null }) },
  'error-newer': {
    room: roomOf(view, {
      ticket: failed('store-newer'),
      score: failed('store-newer'),
      history: [],
      outlook: failed('store-newer'),
      queue: failed('store-newer'),
    }),
  },
  'error-background': { room: roomOf({ ...view, verdict }), state: { backgroundLost: true } },
  opened: {
    room: roomOf({ ...view, verdict }),
    state: { opened: { reply: true, score: true, ticket: true, queue: true } },
  },
}
