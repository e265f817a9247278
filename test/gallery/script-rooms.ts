import type { AskedQuestion } from '../../lib/reply/coverage/cover-questions'
import { sampleReply } from '../../lib/reply/library/sample-reply'
import type { ScriptRecord } from '../../lib/reply/rank/script-record'
import { SCRIPTS } from '../../lib/reply/scripts/library'
import { ticketValues } from '../../lib/reply/ticket-values'
import type { LintFinding } from '../../lib/schema/lint'
import type { OwnScript } from '../../lib/schema/reply-script'
import { ready } from '../../lib/state/room'
import type { ScriptActions } from '../../lib/state/scripts/script-actions'
import { blankDraft, draftOf } from '../../lib/state/scripts/script-draft'
import type { ScriptsDesk } from '../../lib/state/scripts/scripts-desk'
import type { ScriptsRoomState } from '../../lib/state/scripts/scripts-room'
import { NO_FILTERS } from '../../lib/state/scripts/shelf'
import { cite, ticket } from './rooms'

export interface GalleryScripts {
  room: ScriptsRoomState
  desk?: Partial<ScriptsDesk>
}

/** A grey square. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='

const base: OwnScript = {
  ...blankDraft({ id: 'own-new' }),
  id: 'own-lid',
  aim: '杯盖漏水先寄新盖',
  text: '{商品} 的杯盖漏水我们认，今天就给您补寄一个新盖，{回复时间} 前把单号发在这里。{光标}',
  triggers: ['盖子漏水', '杯盖拧不紧'],
  legal: '换货、补寄的运费由商家承担。',
  scene: 'quality',
  tone: 'sorry',
  owner: 'shop',
  category: '保温杯',
  needs: ['商品'],
  pictures: [{ name: '拧盖示意.png', dataUrl: PIXEL }],
  version: 3,
  history: [
    { version: 1, text: '杯盖漏水给您补寄一个。', at: '2026-10-02T10:00:00+08:00' },
    { version: 2, text: '{商品} 的杯盖漏水我们认，给您补寄一个新盖。', at: '2026-11-02T10:00:00+08:00' },
  ],
  updatedAt: '2026-11-20T09:30:00+08:00',
  retiredAt: null,
}
const own = (id: string, over: Partial<OwnScript>): OwnScript => ({
  ...base,
  id,
  needs: [],
  pictures: [],
  history: [],
  version: 1,
  legal: null,
  ...over,
})

const review = own('own-review', {
  aim: '请晒图',
  text: '亲给个五星好评，返现 {补偿金额} 元；稍等我登记一下。',
  owner: 'private',
  category: '',
  shopKey: 'other',
})
const twin = own('own-twin', {
  aim: '杯盖漏水寄新盖',
  text: '{商品} 的杯盖漏水我们认，今天就给您补寄一个新盖，{回复时间} 前把单号发在这里告诉您。',
  updatedAt: '2026-07-01T09:30:00+08:00',
})
const retired = own('own-old', {
  aim: '去年的双11说明',
  text: '双11期间按付款顺序发货。',
  scene: 'promotion',
  retiredAt: '2026-11-21T08:00:00+08:00',
})
const mine = [base, review, twin, retired]

const [first, second, third] = SCRIPTS as readonly [OwnScript, OwnScript, OwnScript]
const record: ScriptRecord = {
  'own-lid': { used: 41, settled: 31, bad: 7 },
  [first.id]: { used: 26, settled: 14, bad: 9 },
  [second.id]: { used: 12, settled: 5, bad: 1 },
  [third.id]: { used: 3, settled: 0, bad: 0 },
}

const said = (id: string, text: string, intent: 'product' | 'logistics'): AskedQuestion => ({
  messageId: id,
  text,
  reading: {
    intents: [{ id: intent, p: 0.8 }],
    sentiment: { label: 'neutral', score: 0.5 },
    anger: 0.1,
  },
})
const questions = [
  said('1', '这个杯子能放洗碗机里洗吗', 'product'),
  said('2', '杯子可以放洗碗机洗吗', 'product'),
  said('3', '洗碗机能洗这个杯子不', 'product'),
  said('4', '吸管是食品级硅胶的吗', 'product'),
  said('5', '快递三天没动了怎么回事', 'logistics'),
  said('6', '物流怎么一直不更新', 'logistics'),
]

const room: ScriptsRoomState = {
  builtIn: SCRIPTS,
  own: ready(mine),
  record: ready(record),
  shops: [
    { shopKey: 'here', platform: 'douyin', shopName: '暖杯旗舰店' },
    { shopKey: 'other', platform: 'qianniu', shopName: '栖木生活旗舰店' },
  ],
  values: ticketValues(ticket),
  box: { tabId: 1, conversationKey: 'chat-a' },
  around: { platform: 'douyin', conversationKey: 'chat-a', afterSaleId: null, intent: null },
  trial: null,
  trialRecord: ready({}),
  readQuestions: () => Promise.resolve({ asked: questions, cut: false }),
}

const trial = { first: 'own-lid', second: first.id, since: '2026-11-01T09:00:00+08:00' }
const formOf = (script: OwnScript) => ({ draft: draftOf(script), writing: true })
const failed = { status: 'failed', code: 'store-failed' } as const
const loading = { status: 'loading' } as const

/** Every state of 话术, by name. */
export const scriptRooms: Readonly<Record<string, GalleryScripts>> = {
  scripts: { room },
  'scripts-opened': { room, desk: { opened: 'own-lid' } },
  'scripts-built-in': {
    room: { ...room, box: null, values: {} },
    desk: { opened: first.id, filters: { ...NO_FILTERS, owner: 'builtin' } },
  },
  'scripts-danger': { room, desk: { opened: 'own-review' } },
  'scripts-retired': { room, desk: { opened: 'own-old', filters: { ...NO_FILTERS, owner: 'retired' } } },
  'scripts-search': { room, desk: { query: '漏水' } },
  'scripts-initials': { room, desk: { query: 'bgls' } },
  'scripts-filtered': { room, desk: { filters: { ...NO_FILTERS, intent: 'logistics', tone: 'sorry' } } },
  'scripts-found-nothing': { room, desk: { query: '麒麟' } },
  'scripts-none-own': {
    room: { ...room, own: ready([]) },
    desk: { filters: { ...NO_FILTERS, owner: 'private' } },
  },
  'scripts-draft-waiting': {
    room,
    desk: { draft: { ...blankDraft({ id: 'own-new' }), aim: '冬季发货说明' } },
  },
  'scripts-loading': { room: { ...room, own: loading, record: loading } },
  'scripts-failed': { room: { ...room, own: failed, record: failed } },
  'scripts-form-new': {
    room,
    desk: {
      draft: blankDraft({ id: 'own-new', triggers: ['能放洗碗机吗'], intent: 'product' }),
      writing: true,
    },
  },
  'scripts-form-edit': { room, desk: formOf({ ...base, text: `${base.text} {暗号}` }) },
  'scripts-form-danger': { room, desk: formOf(review) },
  'scripts-tidy': { room, desk: { view: 'tidy' } },
  'scripts-tidy-empty': {
    room: { ...room, own: ready([]), record: ready({}) },
    desk: { view: 'tidy' },
  },
  'scripts-trial': {
    room: { ...room, trial, trialRecord: ready({ 'own-lid': { used: 20, settled: 12, bad: 3 } }) },
    desk: { view: 'tidy' },
  },
  'scripts-trial-won': {
    room: {
      ...room,
      trial,
      trialRecord: ready({
        'own-lid': { used: 60, settled: 50, bad: 5 },
        [first.id]: { used: 55, settled: 25, bad: 25 },
      }),
    },
    desk: { view: 'tidy' },
  },
  'scripts-trial-alike': {
    room: {
      ...room,
      trial,
      trialRecord: ready({
        'own-lid': { used: 250, settled: 150, bad: 60 },
        [first.id]: { used: 250, settled: 151, bad: 60 },
      }),
    },
    desk: { view: 'tidy' },
  },
  'scripts-trial-gone': { room: { ...room, trial: { ...trial, second: 'gone' } }, desk: { view: 'tidy' } },
  'scripts-uncovered': { room, desk: { view: 'uncovered' } },
  'scripts-uncovered-none': {
    room: { ...room, readQuestions: () => Promise.resolve({ asked: [], cut: false }) },
    desk: { view: 'uncovered' },
  },
  'scripts-uncovered-working': {
    room: { ...room, readQuestions: () => new Promise(() => undefined) },
    desk: { view: 'uncovered' },
  },
  'scripts-uncovered-failed': {
    room: { ...room, readQuestions: () => Promise.reject(new Error('shut')) },
    desk: { view: 'uncovered' },
  },
  'scripts-files': { room, desk: { view: 'files' } },
  'scripts-files-empty': { room: { ...room, own: ready([]) }, desk: { view: 'files' } },
}

/** What the check would find in the scripts above, at the words that they hold. */
function check(script: { text: string }): LintFinding[] {
  const { text } = sampleReply(script.text)
  const at = (rule: LintFinding['rule'], words: string, rest: Partial<LintFinding>): LintFinding[] => {
    const start = text.indexOf(words)
    if (start < 0) return []
    const { clause, source, confidence } = cite
    return [
      {
        rule,
        level: 'caution',
        start,
        end: start + words.length,
        advice: '没说等到几点，买家会一直追问，写上几点前回。',
        better: null,
        cite: null,
        ...(rest.level === 'danger'
          ? { cite: { clause, effective: cite.effective, source, confidence } }
          : {}),
        ...rest,
      },
    ]
  }
  return [
    ...at('review-for-benefit', '五星好评，返现', {
      level: 'danger',
      advice: '拿好处换好评会按违规处理，只能请买家照实评价。',
      better: '您用得怎么样，照实说说就好。',
    }),
    ...at('empty-wait', '稍等', {}),
  ]
}

const kept = () => Promise.resolve('kept' as const)

/** Actions that keep nothing. */
export const GALLERY_SCRIPT_ACTIONS: ScriptActions = {
  save: kept,
  retire: kept,
  remove: kept,
  bringIn: (scripts) =>
    Promise.resolve({ added: scripts.length, updated: 0, unchanged: 0, ended: 'done' as const }),
  check: (script) => Promise.resolve(check(script)),
  compare: () => Promise.resolve(),
}
