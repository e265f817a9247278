import { calibrate } from '../../lib/refusal/calibration/calibrate'
import type { DecisionOutcome, RememberedDecision } from '../../lib/schema/decision'
import type { ReviewRoomState } from '../../lib/state/review/review-room'
import { ready } from '../../lib/state/room'
import type { Replay } from '../../lib/state/use-decisions'
import { cite, findings, ticket } from './rooms'

const SHOPS = [
  { shopKey: 'douyin:1001', platform: 'douyin', shopName: '暖杯旗舰店' },
  { shopKey: 'qianniu:9', platform: 'qianniu', shopName: '栖木生活旗舰店' },
] as const

const decision = (
  n: number,
  state: DecisionOutcome['state'] | null,
  over: Partial<RememberedDecision> = {},
): RememberedDecision => ({
  decisionId: `decision-${n}`,
  at: `2026-11-${String(10 + (n % 13)).padStart(2, '0')}T10:${String(10 + n)}:00+08:00`,
  platform: 'douyin',
  shopId: '1001',
  shopName: '暖杯旗舰店',
  afterSaleId: `14000000000000${1000 + n}`,
  orderId: null,
  action: 'refuse-confirmed',
  level: n % 3 === 0 ? 'caution' : 'danger',
  stage: 'confirm',
  findings: findings.slice(n % 2, 2),
  selected: '不支持7天无理由',
  proofs: n % 2,
  disagreedRule: null,
  escalation: { mean: 0.2 + (n % 4) * 0.2, low: 0.1, high: 0.9, n: 41, origin: 'history' },
  alternatives: [{ action: 'negotiate', costFen: 1840, lowFen: 1200, highFen: 2600 }],
  outcome: state && { state, seenAt: '2026-11-22T10:00:00+08:00', escalatedAt: null },
  ...over,
})

const ENDS = [
  'closed',
  'closed',
  'judged-buyer',
  'closed',
  'agreed',
  'closed',
  'closed',
  'closed',
  'closed',
  'arbitration',
  'open',
  'closed',
] as const
const decisions: RememberedDecision[] = [
  decision(30, null, {
    action: 'disagreed',
    disagreedRule: 'd2-no-chat-record',
    disagreement: 'proof-exists',
    afterSaleId: '140000000000001003',
  }),
  decision(31, null, { action: 'refuse-begun', level: 'blocked', afterSaleId: null, findings: [] }),
  ...ENDS.map((state, n) => decision(n, state)),
]

const last = decision(2, 'judged-buyer')
const replay: Replay = {
  decision: { ...last, shopKey: 'douyin:1001', muted: ['d2-no-chat-record'], unknown: ['conversation'] },
  asKnown: {
    ...ticket,
    afterSaleId: last.afterSaleId ?? '',
    shopKey: 'douyin:1001',
    firstReadAt: ticket.readAt,
    seenAt: {},
    deadlinePrecision: null,
    tagsByPage: {},
    statusSince: { after: null, seenAt: ticket.readAt },
    refusedAt: [],
    counted: true,
  },
  today: null,
  since: [
    {
      at: '2026-11-13T10:00:00+08:00',
      changes: [
        { field: 'status', from: 'refused', to: 'in-arbitration' },
        { field: 'outbound', from: null, to: null },
      ],
    },
  ],
}

const room: ReviewRoomState = {
  shops: ready([...SHOPS]),
  shopKey: 'douyin:1001',
  tabShopKey: 'douyin:1001',
  decisions: ready(decisions),
  calibration: ready(calibrate(decisions)),
  shadow: ready({
    since: '2026-11-18T10:00:00+08:00',
    endsAt: '2026-11-25T10:00:00+08:00',
    running: true,
    report: { wouldWarn: 14, right: 6, wrong: 2, undecided: 6 },
  }),
  replayOf: null,
  replay: ready(null),
  owner: 'closed',
  muted: [],
}
const NO_WARNING = { wouldWarn: 0, right: 0, wrong: 0, undecided: 0 }
const nothing = {
  decisions: ready([]),
  calibration: ready(calibrate([])),
  shadow: ready({ since: null, endsAt: null, running: true, report: NO_WARNING }),
}
const failed = { status: 'failed', code: 'store-failed' } as const
const loading = { status: 'loading' } as const

const proofless = decision(1, 'open', { findings: [{ rule: 't7-proof-missing', level: 'danger', cite }] })

/** Every state of 复盘, by name. */
export const reviewRooms: Readonly<Record<string, ReviewRoomState>> = {
  review: room,
  'review-owner': { ...room, owner: 'open', muted: ['d2-no-chat-record', 'x1-deadline-near'] },
  'review-replay': { ...room, replayOf: last.decisionId, replay: ready(replay) },
  'review-purged': {
    ...room,
    replayOf: last.decisionId,
    replay: ready({ ...replay, asKnown: null, since: [] }),
  },
  'review-week-over': {
    ...room,
    shadow: ready({
      since: '2026-11-01T10:00:00+08:00',
      endsAt: '2026-11-08T10:00:00+08:00',
      running: false,
      report: NO_WARNING,
    }),
  },
  'review-empty': { ...room, ...nothing },
  'review-no-shop': { ...room, ...nothing, shops: ready([]), shopKey: null, tabShopKey: null },
  'review-pick': { ...room, ...nothing, shopKey: null, tabShopKey: null },
  'review-loading': { ...room, shops: loading, decisions: loading, calibration: loading, shadow: loading },
  'review-failed': { ...room, decisions: failed, calibration: failed, shadow: failed },
  'review-one-finding': {
    ...room,
    decisions: ready([proofless]),
    calibration: ready(calibrate([proofless])),
  },
}
