import { COUNT, IN, wordsOf } from './around-words'
import type { Draft } from './draft/draft-of'

const UNIT = '(?:分钟|分(?!钟)|min|秒|个?小时|个?钟头|个?钟|刻钟|h|个?工作日|天)'
const SPAN = `${COUNT}(?:来|多|把)?(?:个?多?)?${UNIT}`
const CLOCK =
  '(?<![0-9])(?!一点(?!钟|半|整|左右|之?前|以前|给|回|联|答|准))(?:[0-2]?[0-9]|[一二两三四五六七八九十]{1,3})点(?:[0-5][0-9]|半|整|一刻|三刻|钟)?(?:分)?'
const DAY =
  '(?:今天|当天|当日|饭点|午饭|晚饭|睡|今晚|今日|今儿|明天|明早|明晚|明日|后天|上午|中午|下午|傍晚|晚上|下班|天黑|月底|周[一二三四五六日末])'

/** A time by when: a span that is no past and no term of a policy, a day or a date on which something is due. */
const TERM = new RegExp(
  [
    `(?<!第|每|满|已经|都|了|[0-9一二两三四五六七八九十百半])${SPAN}半?(?! ?(?:之?前|以前)|无理由|包退|价保|质保|保修|了|没|都没|都)`,
    `${CLOCK}(?!的|多?拍|下的|买|付)`,
    `${DAY}(?:之?内|之?前|以前|${IN}{0,3}(?:给[您你]|回[您你复]|答复|联系[您你]|有结果|出结果|告诉|通知|能?到|送到|送达|发出|补寄|寄出|处理好|解决))`,
    `[0-9]{1,2}[号日](?:之?前|以前|能|会|到|发|给|左右)`,
  ].join('|'),
)
/** 18:30 as it is folded, and a script's blank for a time. */
const FIGURE_CLOCK =
  /(?<!\d)[0-2]?\d，[0-5]\d ?(?:之前|以前|前|左右|给|回|出|能|到|发|告|联|我|准|就|答|$)|\{[^{}]{0,12}(?:时间|日期|天数)/
const PAST = /昨|前天|上周|刚才|刚刚|上次|当时|拍的|下的单|付的?款|买的|那单|签收/

/** Does a draft say by when something is done or answered? */
export function hasTerm(draft: Draft): boolean {
  if (FIGURE_CLOCK.test(draft.text)) return true
  return draft.clauses.some((clause) => {
    const words = wordsOf(draft, clause)
    return TERM.test(words) && !PAST.test(words)
  })
}
