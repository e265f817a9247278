import type { LintRule } from '../rule'
import { clauseOf, COUNT, firstSaid, IN, leadOf, spansOf, tailOf, wordsOf } from '../around-words'
import { type Draft, draftOf, type Span } from '../draft/draft-of'

const LOOK_VERB =
  '(?:查询|查看|查找|核实|核对|核查|确认|询问|反馈|反映|了解|沟通|咨询|请示|申请|联系|排查|调取|看|查|问|翻|对)'
const ANSWER = '(?:回复|回覆|回信|回话|答复|回您|回你|联系|告诉|通知|告知|找您)'

/** The agent asks the buyer to wait. */
const WAIT = new RegExp(
  [
    '(?:请|您|先|麻烦|再)*[稍烧梢少](?:等|deng)(?:[一1]?[下会]|片刻|稍等|[稍少]?等)*',
    'shao ?(?:deng|等)(?:yixia|xia)?|deng ?(?:yi)? ?xia',
    '请?[您你]?稍[候]|请[您你]?稍后(?![给回再联])|稍后(?=[哈哦呢啊呀~]*(?:$|[ ，。]))',
    '(?:请|您|你|先|再|麻烦|劳烦|还|亲|宝|就)*(?<![同平优中高初劣对相均上此何差降特久正级比])(?:等|deng)(?:[一1]?小?会|[一1]?下|片刻|一等)(?:下|哈)*',
    '(?:您|你|请|先|再|麻烦|(?<![^ ，。？])亲?)+等等(?!的)',
    `等我(?:的|这边|们)?(?:消息|通知|回复|回信|信|电话|[一1]?[下会]|查|看|问|核实|确认)`,
    `(?:您|请|先|再|在)?等(?:通知|消息|回复|答复|结果|回音)|等候(?:回复|通知|答复)?`,
    `(?:请|麻烦|辛苦|劳烦|还|再|先|您|你|亲|多)*耐心(?:的|地)?(?:等|候)[待候]?`,
    '(?:请|麻烦|劳烦)[您你]?(?:再|多|先)?等待?(?:[一1]?下)?',
    '给我(?:们)?[一1]?(?:点|些)时间',
  ].join('|'),
  'g',
)

/** An answer is put off to no time: 稍后回您, 有结果通知您. */
const PUT_OFF = new RegExp(
  `(?:稍后|一会儿?|等会儿?|待会儿?|过会儿?|过一会|回头|晚点|晚些|尽快|马上|有(?:结果|消息|进展|答复)了?)${IN}{0,6}?${ANSWER}[您你]?`,
  'g',
)

const LOOKER =
  '(?:我们?|咱们?|这边|小二|小妹|妹子|妹纸|客服|马上|这就|立刻|立马|先|容我|(?:帮|为|替|给)(?:您|你|亲))'
/** The agent goes to look: 我看下, 这边帮您核实一下, 我翻翻记录. */
const LOOK = new RegExp(
  [
    `${LOOKER}[^ ，。？您你了过已让建一起]{0,8}?(?:(?:帮|为|替|给|跟)(?:您|你|亲))?(?:再|先|去|来)?${LOOK_VERB}(?:[一1]?下|[一1]眼|[一1]会)`,
    `${LOOKER}[^ ，。？您你了过已让建一起]{0,8}?(?:(?:帮|为|替|给)(?:您|你|亲))?(?:再|先|去|来)?(?:看一?看|查查|问问|翻翻|对对|核实核实|确认确认)`,
    `(?:马上|立刻|立马|这就|正在|在|现在就?|尽快|火速|赶紧|速速)(?:就|去|来)?(?:帮|给|为|替)(?:您|你|亲)(?:去|来|们)?(?:${LOOK_VERB}|处理)`,
    `(?:帮|为|替)(?:您|你|亲)(?:去|再|先)?(?:查询|核实|确认|核查|询问|核对|查|问)(?=[哈哦呢啊一]*(?:$|[ ，。？]))`,
    `正在(?:查询|核实|核查|确认|核对|处理)`,
  ].join('|'),
  'g',
)

const SPAN = `${COUNT}(?:个?多?)?(?:分钟|分(?!钟)|min|秒|个?小时|个?钟头|个?钟|刻钟|h|个?工作日|天)`
/** A time by when: a span that is no past and no term of a policy, or a clock time that lies ahead. */
const TERM = new RegExp(
  [
    `(?<!第|每|满|已经|都|了|[0-9一二两三四五六七八九十百半])${SPAN}半?(?!\\s?(?:之?前|以前)|无理由|包退|价保|质保|保修|了|没|都没|都)`,
    `(?<!\\d)(?:[0-2]?\\d|[一二两三四五六七八九十]{1,3})(?:点半?|点[0-5]\\d)(?:钟|分)?(?:之前|以前|前|左右|给|回|出|会|能|到|发|告|联|有|准|就|答)`,
    `(?:今天|今晚|今日|明天|明早|明晚|明日|后天|上午|中午|下午|傍晚|晚上|下班|天黑|月底|周[一二三四五六日末])(?:之?内|之?前|以前|${IN}{0,3}(?:给[您你]|回[您你复]|答复|联系[您你]|有结果|出结果|告诉|通知|能?到|送到|送达|发出|补寄|寄出|处理好|解决))`,
    `\\d{1,2}[号日](?:之?前|以前|能|会|到|发|给|左右)`,
  ].join('|'),
)
const PAST_DAY = /昨|前天|上周|刚才|刚刚|上次|当时/

/** 18:30 as it is folded. */
const CLOCK = /(?<!\d)[0-2]?\d，[0-5]\d(?:之前|以前|前|左右|给|回|出|能|到|发|告|联)/

function hasTerm(draft: Draft): boolean {
  if (CLOCK.test(draft.text)) return true
  return draft.clauses.some((clause) => {
    const words = wordsOf(draft, clause)
    const at = words.search(TERM)
    return at !== -1 && !PAST_DAY.test(words.slice(0, at))
  })
}

const DENIED = /(?:不用|不必|无需|不需要|用不着|不要|不会|不让|不想|没有?|别|免得|省得)(?:再|让|叫|您|你|亲|干|一直|这样|继续|多)*$/
const REPORTED = /(?:刚才|刚刚|之前|上次|昨天|[让叫害劳])(?:我?[让叫请说])?(?:您|你)?(?:再|多|也|一直)?$/
const OTHERS_WAIT = /(?:快递|师傅|骑手|派件|派送|站点|网点|小哥|驿站|司机|完|后|之后)(?:员|他)?(?:要|需|需要|还|还要|得|先)?$/
const ACTS_AFTER = /^儿?[一]?(?:再|才|就|会|还会)(?!.{0,4}(?:回|答|告诉|看|查|问|核|联系|通知))|^[楼单班课次周月午水雨半级来载滑面架落调限款议员诊话班车]/

function isWait(draft: Draft, span: Span): boolean {
  const lead = leadOf(draft, span)
  return !(DENIED.test(lead) || REPORTED.test(lead) || OTHERS_WAIT.test(lead) || ACTS_AFTER.test(tailOf(draft, span)))
}

const ASKS_BUYER = /发(?:我|来|过来|一?下|张|个|给我)|拍[张个一下]|提供|截[个张]?图|报一?下|说一?下|告诉我|留一?下|填一?下|麻烦[您你].{0,6}(?:发|拍|给)/
const FOUND = /查到|查出|显示|看到|核实到|原来是|是因为|结果是|到了/
const ASKED = /[?？]|[对是]吗|对吧|是吧|吗(?=$|\s)/
const DONE_BEFORE = /已|一起|刚|之前|[您你](?:可以|先|再|自己|也)?$|建议|(?:可以|麻烦|请|让)[您你]?$/
const DONE_AFTER = /^.{0,8}了(?:[呢哦哈啊亲的]|$)/

function isLook(draft: Draft, span: Span): boolean {
  const words = wordsOf(draft, span)
  const clause = clauseOf(draft, span)
  const rest = draft.text.slice(span.end)
  const shows = /给[您你亲]看/.test(words) && !/这就|马上|我去|先/.test(clause)
  const withBuyer = /[跟和与向][您你]/.test(clause) && /确认|核对|对|沟通|了解/.test(words)
  const checksWithBuyer = withBuyer || (/确认|核对|对/.test(words) && ASKED.test(rest))
  const done = DONE_BEFORE.test(leadOf(draft, span)) || DONE_AFTER.test(tailOf(draft, span)) || FOUND.test(rest)
  return !(shows || checksWithBuyer || done || DENIED.test(leadOf(draft, span)) || ASKS_BUYER.test(draft.text))
}

/** 稍等, 我看下 and the like without a time by when. One place is told, the plainest one. */
export const emptyWait: LintRule = {
  id: 'empty-wait',
  level: 'caution',
  advice: '买家会盯着等，过了店里的 3 分钟还没回音就要再催；写上几分钟内或几点前，到点先回一句进展。',
  better: '我去核实，3 分钟内回您。',
  cite: {
    douyin: {
      clause: '商家【消极服务】处置细则：回「等一下、稍等、我看下」之后不再答复，算消极服务',
      effective: '2026-07-31',
      source: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
      confidence: 'official',
    },
    qianniu: {
      clause: '淘宝平台店铺真实体验分规范：旺旺3分钟人工响应率，8:00–23:00 每一轮都算；没有单列「稍等」的条文',
      effective: '2026-03-16',
      source: 'rulechannel.tmall.com ruleId=20009524',
      confidence: 'inferred',
    },
  },
  find: (input) => {
    const draft = draftOf(input)
    if (hasTerm(draft)) return []
    const span =
      firstSaid(draft, spansOf(draft, WAIT), (each) => isWait(draft, each)) ??
      firstSaid(draft, spansOf(draft, LOOK), (each) => isLook(draft, each)) ??
      firstSaid(draft, spansOf(draft, PUT_OFF), (each) => isWait(draft, each))
    return span ? [draft.placeOf(span)] : []
  },
}
