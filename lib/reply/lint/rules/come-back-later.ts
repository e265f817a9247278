import { inServiceHours } from '../../../domain/counted-hours'
import { clauseOf, leadOf, tailOf, wordsOf } from '../around-words'
import { type Draft, draftOf, joined, type Span } from '../draft/draft-of'
import { isQuoted } from '../draft/excuses'
import { finderOf } from '../draft/phrases'
import { COME_BACK, LATER_WORDS } from '../words/later'
import type { LintRule } from '../rule'
import { passiveService } from '../service-cites'

/** Two ways of saying it this near are one place. */
const NEAR = 12

const find = finderOf(LATER_WORDS, COME_BACK)

/** Somebody else, or the agent himself, is the one who comes. */
const OTHERS =
  /(?:快递|师傅|骑手|派件|派送|站点|网点|驿站|小哥|司机|安装|仓库|厂家|工厂|同事|货|新款|银行|邮局|平台|植物)(?:员|那边|这边|他们|小.|说|会|也|才|要|让|在)*$|我(?:们|这边|会|来|再|就|主动|先|给您|帮您|也|那|去)*$/
const DENIED =
  /(?:不用|不必|无需|不需要|用不着|不要|没有?|不会|不是|别|省得|免得|(?<!要|等)不)(?:再|让|叫|请|您|你|亲|等|要|用|说)*$/
/** Another's words: 您说明天再来, 别的客服让您…. */
const REPORTED =
  /(?:您|你)(?:昨天|之前|上次|刚才?|不是)?(?:说|提到?|讲)[^ ，。？]{0,4}$|随时|什么时候|欢迎|期待|(?:别的|上个|那个|前面|刚才那个?)(?:客服|同事|店)|(?:让|叫)(?:您|你)[^ ，。？]{0,4}$/
/** What the buyer does on his own: use, taste, choose, buy. */
const OWN_DOING =
  /(?:^|[您你等])(?:慢慢|先)?(?:看|想|量|用|试|穿|戴|收|拿|选|考虑|商量|吃|洗|装|下单|付|拍|签|取|拆|开箱|开机|测|比|挑|确定|准备|方便|学|习惯|到货|收货|收到|有(?:任何|什么|啥)?问题|不合适|不舒服|不满意|不行|需要|[她他家孩宝][^ ，。？]{0,2}试)[^ ，。？]{0,4}(?:了|好|完|后|再|的话|随时)/
/** A purchase, a pick-up, a thing done with the goods; or what somebody brings the buyer. */
const ACTS_OTHERWISE =
  /^(?:一次|件|个|单|一[件份个单])?(?:给[您你]|派|送|装|取|拿货|拍|买|下单|逛|领|用|加|换|穿|洗|吃|喝|光临|光顾|惠顾|补货|到货|一趟给|抢|付|提货|自提)|^[^ ，。？]{0,4}(?:微信|订|买|下单|拿货)|^(?:一下)?(?:您|你)(?!$)|^[^ ，。？]{0,4}(?:仓库|厂家|工厂|厂里|供应商|快递|银行|邮局|驿站|师傅|网点|物业|医生|专柜)(?!的?(?:客服|售后))|^[^ ，。？]{0,6}(?:也不迟|也行|也可以|都行|也来得及)/
const PLEDGE =
  /我(?:们|这边)?[^ ，。？]{0,8}(?:主动|联系您|告诉您|回您|找您|给您(?:答复|回复|留言|消息))|(?:告诉|联系|通知|回复?|答复|找)(?:您|你)(?!们)/

const BROUGHT = /(?:师傅|快递|小哥|骑手|物流|司机|网点|派件员)[^ ，。？了您你]{0,4}再?(?:来|过来|上门|送|派)/

function sendsAway(draft: Draft, span: Span): boolean {
  const lead = leadOf(draft, span)
  const words = wordsOf(draft, span)
  if (
    OTHERS.test(lead) ||
    DENIED.test(lead) ||
    REPORTED.test(lead) ||
    /^[您你](?:昨天|之前|上次|刚才?)?(?:说|提|讲)/.test(words)
  )
    return false
  if (OWN_DOING.test(`${lead}${words}`) || ACTS_OTHERWISE.test(tailOf(draft, span))) return false
  return (
    !PLEDGE.test(clauseOf(draft, span)) &&
    !BROUGHT.test(words) &&
    !/^(?:下次|下回|以后)再?来(?!问|找我|咨询|反馈)|有需要/.test(words)
  )
}

/** Within the counted hours the buyer is told to come another time. */
export const comeBackLater: LintRule = {
  id: 'come-back-later',
  level: 'danger',
  advice:
    '8:00–23:00 里让买家改天再来会算作不服务，他多半转头去找平台；事情先接下来，写清几点前由您主动回他。',
  better: '我先记下来去问，今天 18 点前主动回您，不用您再来问。',
  cite: { douyin: passiveService('8–23 点里让买家「择期咨询」，算消极服务'), qianniu: null },
  find: (input) => {
    if (!inServiceHours(input.now)) return []
    const draft = draftOf(input)
    const away = find(draft).filter((each) => !isQuoted(draft, each) && sendsAway(draft, each))
    return joined(away, NEAR).map(draft.placeOf)
  },
}
