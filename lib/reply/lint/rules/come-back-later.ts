import { inServiceHours } from '../../../domain/counted-hours'
import { clauseOf, COUNT, firstSaid, IN, leadOf, spansOf, tailOf } from '../around-words'
import { type Draft, draftOf, type Span } from '../draft/draft-of'
import type { LintRule } from '../rule'

const DAY = '(?:大?后天|明后天|明天|明日|明早|明晚|明个儿?|隔天|改天|改日|择期|择日|过后|下周[一二三四五六日天末]?|下星期[一二三四五六日天]?|下个?月|周[一二三四五六日末]|星期[一二三四五六日天]|礼拜[一二三四五六天]|双休(?:日|后)?)'
const PART = '(?:早上|上午|中午|下午|傍晚|晚上|晚点|晚些时候|晚些|夜里|一早|早点)'
/** A later time that is not the agent's own term: 明天, 过两天, 大促过了, 9点以后. */
const LATER = `(?:${[
  `${DAY}(?:再)?${PART}?`,
  PART,
  `过(?:个?${COUNT}|几|些)(?:个?小时|天|周|个?星期|个?礼拜|个?月|日)`,
  `${COUNT}(?:天|周|个?小时)(?:之后|以后|后)`,
  '过(?:段|些|几)?(?:时间|日子|阵子?|会儿?|天|年)',
  '(?:稍后|稍晚|回头|待会儿?|等会儿?|一会儿?|下次|下回|以后)',
  '(?:节|年|假|大促|活动|双十一|双11|双十二|618|国庆|春节|元旦|高峰期?|忙)(?:过)?(?:完|了|之?后|以后|过后)',
  '工作(?:日|时间)(?:内)?|上班(?:时间|后|以后|之后|了)?|营业时间',
  `(?:${PART})?(?:[0-2]?\\d|[一二两三四五六七八九十]{1,3})点(?:半|钟)?(?:之后|以后|后|多)?`,
].join('|')})`

/** What the buyer is told to do then, in the chat. */
const COME = '(?:再(?:来|过来)(?:问|找|咨询|联系|申请|反馈|说|聊|看看?|处理|办|登记|一趟|催)?|(?:再|来|再来|过来)(?:问|找(?:我|我们|客服|售后|夜班|同事|人工)|咨询|联系|说|聊|反馈|发(?:个?消息|我)|申请|留言|催|滴|敲|喊我|叫我|戳我|看看)|(?:联系|咨询|找|问)(?:我|我们|客服|售后|人工|一下|下)|说(?=[吧哈呢啊哦]*(?:$|[ ，。？]))|联系(?=[吧哈呢啊哦]*(?:$|[ ，。？])))'

const BACK = new RegExp(
  [
    `${LATER}${IN}{0,3}?(?:上班了?|过了|之后|以后|后)?(?:请|麻烦)?(?:您|你|咱)?(?:们)?${PART}?${COME}`,
    `(?:等|待)${IN}{1,8}?(?:了|后|完)(?:请|麻烦)?(?:您|你)?(?:再|来)${IN}{0,2}?(?:来|问|找|咨询|联系|说|过来|申请)`,
    `${DAY}${IN}{0,4}?(?:还不|还没|没|仍)${IN}{0,3}?(?:动|到|来|更新|发|好)?(?:的话)?(?:您|你)?再(?:来)?(?:问|找|联系|咨询)`,
  ].join('|'),
  'g',
)

/** Somebody else comes, or the buyer comes to buy. */
const OTHERS = /(?:快递|师傅|骑手|派件|派送|站点|网点|小哥|司机|安装|仓库|财务|厂家|工厂|同事|主管|店长)(?:员|那边|这边|他们|说|会)*$|我(?:们|这边|会|来|再|就|主动|先)*$/
const DENIED = /(?:不用|不必|无需|不需要|用不着|不要|没有?|不会|不是|别|省得|免得)(?:再|让|叫|请|您|你|亲|等|要)*$/
const REPORTED = /(?:您|你)(?:昨天|之前|上次|刚才?)?(?:说|提到?|讲)的?(?:是)?$|随时|什么时候|欢迎/
const ACTS_OTHERWISE = /^(?:一次|件|个|单)?(?:给您|派|送|装|取|拍|买|下单|逛|领|用|加|换|穿|洗|吃|喝|光临|给你|补货|到货|一趟给)|^(?:一下)?(?:您|你)(?!$)/
const SHOPS = /(?:领|下单|拍|买|逛|用|加量|抢|付款|付尾款)/

function sendsAway(draft: Draft, span: Span): boolean {
  const lead = leadOf(draft, span)
  const tail = tailOf(draft, span)
  const words = draft.text.slice(span.start, span.end)
  if (OTHERS.test(lead) || DENIED.test(lead) || REPORTED.test(lead)) return false
  if (SHOPS.test(tail.slice(0, 3))) return false
  if (ACTS_OTHERWISE.test(tail) || /我[^ ，。？]{0,8}(?:联系|告诉|回|问)(?:您|你)/.test(clauseOf(draft, span))) return false
  return !/^(?:下次|下回|以后)再?来/.test(words)
}

/** Within the counted hours the buyer is told to come another time. */
export const comeBackLater: LintRule = {
  id: 'come-back-later',
  level: 'danger',
  advice: '8:00–23:00 里让买家改天再来会算作不服务，他多半转头去找平台；事情先接下来，写清几点前由您主动回他。',
  better: '我先记下来去问，今天 18 点前主动回您，不用您再来问。',
  cite: {
    douyin: {
      clause: '商家【消极服务】处置细则：8–23 点里让买家「择期咨询」，算消极服务',
      effective: '2026-07-31',
      source: 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA',
      confidence: 'official',
    },
    qianniu: null,
  },
  find: (input) => {
    if (!inServiceHours(input.now)) return []
    const draft = draftOf(input)
    const span = firstSaid(draft, spansOf(draft, BACK), (each) => sendsAway(draft, each))
    return span ? [draft.placeOf(span)] : []
  },
}
