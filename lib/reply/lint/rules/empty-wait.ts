import { clauseOf, leadOf, tailOf, wordsOf } from '../around-words'
import { clauseAt, type Draft, draftOf, joined, type Span, wholeClauses } from '../draft/draft-of'
import { isConditional, isQuoted } from '../draft/excuses'
import { around, finderOf } from '../draft/phrases'
import type { LintRule } from '../rule'
import { experienceScore, passiveService } from '../service-cites'
import { hasTerm } from '../term'
import { LOOK, PUT_OFF, WAIT, WAIT_WORDS } from '../words/waits'

const waits = finderOf(WAIT_WORDS, WAIT)
const looks = finderOf(WAIT_WORDS, LOOK)
const putsOff = finderOf(WAIT_WORDS, PUT_OFF)

/** As far as one draft is looked over from a place in it. */
const REACH = 100

const DENIED =
  /(?:不用|不必|无需|不需要|用不着|不要|不会|不让|不想|没有?|别|免得|省得)(?:再|让|叫|您|你|亲|干|一直|这样|继续|多|在这|傻)*$|可以(?:再|先)?$|感谢|谢谢/
const REPORTED =
  /(?:刚才|刚刚|之前|上次|昨天|[让叫害劳])(?:我?[让叫请说])?(?:您|你)?(?:再|多|也|一直)?$|[您你]说的?$/
/** Something or somebody else is waited for, or lets wait. */
const OTHERS_WAIT =
  /(?:快递|师傅|骑手|派件|派送|站点|网点|小哥|驿站|司机|完|后|之后|上|好)(?:员|他|说)*(?:要|需|需要|还|还要|得|先)?$/
const ACTS_AFTER =
  /^儿?一?(?:再|才|就|会|还会)(?!.{0,4}(?:回|答|告诉|看|查|问|核|联系|通知))|^儿?(?:给您|给你)(?:送|派|打|装|发货)|^儿?快递|^儿?(?:出门|下楼|下班|有空|吃|睡|洗|收到|拿|取|付|自己)|^[您你][^ ，。？]{0,6}(?:的时候|时)|^一[班批次辆趟波]|^党|^比例|^[^ ，。？]{1,8}(?:再|的话)(?!.{0,4}(?:回|答|告诉|看|查|问|核|联系|通知))|^(?:短信|私信)?发[您你]|^短信|^[楼单班课次周月午水雨半级来载滑面架落调限款议员诊话车]/

function isWait(draft: Draft, span: Span, typed: string): boolean {
  // `sd` is read as 稍等, but a card is not.
  if (/^sd$/i.test(typed) && clauseOf(draft, span).length > 5) return false
  const lead = leadOf(draft, span)
  const grows =
    (/(?:要|需|得)$/.test(lead) && draft.text.slice(span.end, span.end + REACH).includes('再')) ||
    (lead.endsWith('了') && draft.text.charAt(span.start) === '再')
  return !(
    grows ||
    DENIED.test(lead) ||
    REPORTED.test(lead) ||
    OTHERS_WAIT.test(lead) ||
    ANSWERED.test(draft.text.slice(span.end, span.end + REACH)) ||
    ACTS_AFTER.test(tailOf(draft, span))
  )
}

const ASKS_BUYER =
  /[您你][^ ，。？]{0,6}(?:几[码号斤寸]|多[大高重宽长]|[是用穿买][^ ，。？]{0,3}(?:哪|什么|啥)|什么(?:型号|尺寸|颜色|款))|附[一上]?[张个]?图|传(?:我|来|过来|张|个|一下|上来|图)|上传|录(?:个|一?段|下|一下)|补(?:张|一张)|(?:您|麻烦|帮忙)[^ ，。？]{0,4}量|给(?:我|下)(?:单号|订单|照片|图)|发(?:我|来|过来|一?下|张|个|给我|图)|拍[张个一下给]|拍(?:照|图|视频)|提供|(?<!我)截[个张]?图|报一?下|说一?下|告诉我|复制|给我一下|(?:您|你)能|留一?下|填一?下|麻烦[您你].{0,6}(?:发|拍|给)|给我看|图我看|(?<![跟和给向对同])[您你](?:说|讲|直接说)(?:$|[ ，。])/
/** The result follows in the same draft. */
const FOUND =
  /查到|查出|显示|看到|看了下|核实到|原来是|是因为|结果是|到了|确实|是我们|应该是|属于|[ ，。](?:应该|可能|原来|确实)?是[^ ，。？吗吧对]{2,12}(?:了|的|松|反|坏|错)|有货|没货|还有[0-9]+[件个双]|(?<![就再后好能来])(?:给|帮|为)[您你](?:换|退|补|寄|重发|安排|改)/
/** He is told beside it what he can do himself. */
const TOLD = /[您你](?:这边)?可以|选「|按页面|先停用/
const ANSWERED = /查到|查出|显示|看到了|看了下|核实到|结果是/
/** An answer tied to an event, not put off. */
const ON_EVENT = /(?:后|了|货|出来|单|变化|动静|第一时间)(?:我|我们|会|就)*$/
const ASKED = /？|[吧吗](?=$|[ ，。])|[对是]吗|对吧|是吧|吗(?=$| )|对不对/
const DONE_BEFORE = /已|刚|之前|[您你](?:可以|先|再|自己|也)?$|建议|(?:可以|麻烦|请|让|帮|给|替)[您你]?$|一起/
const DONE_AFTER = /^(?:单|面(?!料)|来|方|载|班|次|架|楼)|^.{0,8}了(?:[呢哦哈啊亲的]|$)|^(?:过|完|好|清|出)/

/** The buyer looks, or it is looked at if something comes about, or both talk it over. */
const BUYER_LOOKS = /^(?:亲|宝)?(?:请|麻烦)?(?:您|你)(?!的|们|说|发|是|反映|反馈|这|那|先别|放心|别|莫|稍)/
const BEFORE = /要是|如果|万一|的话|您有什么|有任何|拿不准|想[换退][^ ，。？]{0,3}(?:我|，)|随时|叫我/
/** On what the buyer sends: 说明后我核对, 拍来我看. */
const ON_SENT = /(?:后|过来|来|发我|给我)(?:我)?$/
const WITH_BUYER = /能不能(?:商量|沟通)|(?:我们|咱)[^ ，。？]{0,3}商量|[我晚][^ ，。？]{0,3}再来?问/

function isLook(draft: Draft, span: Span): boolean {
  const words = wordsOf(draft, span)
  const clause = clauseOf(draft, span)
  const rest = draft.text.slice(span.end, span.end + REACH)
  const lead = leadOf(draft, span)
  const shows = /给[您你亲]看/.test(words) && !/这就|马上|我去|先/.test(clause)
  const together =
    /^(?:我们|咱们?一起|咱们?来|咱们)(?:先|来)?看/.test(words) && !/^[哈哦呢啊]*$/.test(tailOf(draft, span))
  const withBuyer = /[跟和与向][您你]/.test(clause) && /确认|核对|对|沟通|了解/.test(words)
  const checksWithBuyer = withBuyer || (/确认|核对|对/.test(words) && ASKED.test(rest))
  const offers =
    /需要我|要不要|[吗么]$/.test(clause) || /？/.test(draft.text.charAt(clauseAt(draft, span.start).end))
  const asksBack = /问|了解|请教/.test(words) && /^[您你]/.test(tailOf(draft, span))
  const running = /^(?:我们?|这边)?(?:正|还)?在|^(?:转|移交|升级|提交|上报)/.test(words)
  const done =
    (!running && (DONE_BEFORE.test(lead) || DONE_AFTER.test(tailOf(draft, span)))) || FOUND.test(rest)
  return !(
    BUYER_LOOKS.test(lead) ||
    BEFORE.test(draft.text.slice(Math.max(0, span.start - 24), span.start)) ||
    ON_SENT.test(lead) ||
    WITH_BUYER.test(clause) ||
    TOLD.test(around(draft, span, REACH)) ||
    offers ||
    asksBack ||
    shows ||
    together ||
    checksWithBuyer ||
    done ||
    DENIED.test(lead) ||
    ASKS_BUYER.test(around(draft, span, REACH))
  )
}

function isPutOff(draft: Draft, span: Span, typed: string): boolean {
  const clause = clauseOf(draft, span)
  return (
    isWait(draft, span, typed) &&
    !/不会|不再|别再|免得|省得|(?:快递|派件)员|师傅|骑手|司机|小哥/.test(clause) &&
    !ON_EVENT.test(leadOf(draft, span)) &&
    !ASKS_BUYER.test(around(draft, span, REACH)) &&
    !isConditional(draft, span)
  )
}

/** Two ways of saying it this near are one place. */
const NEAR = 8

/** 稍等, 我看下 and the like without a time by when. One place is told, the plainest one. */
export const emptyWait: LintRule = {
  id: 'empty-wait',
  level: 'caution',
  advice: '买家会盯着等，过了店里的 3 分钟还没回音就要再催；写上几分钟内或几点前，到点先回一句进展。',
  better: '我去核实，3 分钟内回您。',
  cite: {
    douyin: passiveService('回「等一下、稍等、我看下」之后不再答复，算消极服务'),
    qianniu: experienceScore('旺旺3分钟人工响应率，8:00–23:00 每一轮都算；没有单列「稍等」的条文'),
  },
  find: (input) => {
    const draft = draftOf(input)
    if (hasTerm(draft)) return []
    const typed = (each: Span): string => {
      const { start, end } = draft.placeOf(each)
      return input.text.slice(start, end)
    }
    const said = (spans: readonly Span[], test: (span: Span) => boolean): Span[] =>
      spans.filter((span) => !isQuoted(draft, span) && test(span))
    const empty = [
      ...said(waits(draft), (each) => isWait(draft, each, typed(each))),
      ...said(looks(draft), (each) => isLook(draft, each)),
      ...said(putsOff(draft), (each) => isPutOff(draft, each, typed(each))),
    ].map((span) => wholeClauses(draft, span))
    const [place] = joined(empty, NEAR)
    return place ? [draft.placeOf(place)] : []
  },
}
