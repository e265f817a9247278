import { clauseAt, type Draft, type Span } from './draft-of'
import { around, before } from './phrases'

/** Right before the words, in the same clause: what denies them. «没问题», «不好意思» deny nothing. */
const DENIED =
  /(?:不会|不能|不可以|不可|不用|不必|不需要|不要求|不允许|不支持|不敢|不做|不搞|不兴|没有|没|从不|从来不|绝不|并非|并不|不是|不算|无需|无须|无法|没法|没办法|拒绝|禁止|谁都不|谁也不|谈不上|说不上|不存在)(?!问题|事|关系|收到|毛病|意见|错|必要|想到|好意思|多)[^ ，。？]{0,6}$/
/** What tells that the words are someone else's. */
const REPORTED =
  /(?:(?<![跟给和向对同])(?:您|你)|客户|买家|顾客)(?:们)?(?:刚才?|之前|昨天|上次|是)?(?:说的?|问的?|提到的?|听到的?|听说的?|反馈的?|反映的?|引的|转述的?)(?!是就是|什么都|呢|吧|怎么|是谁|谁|得|清)|(?:这种话|这话|那种话|所谓的?|主播|有人|别人|骗子|冒充|听说|有客服|同事说|客服说|客服答应)/

/** Whether the words stand under a denial: 不会…, 没有…, 请不要… in their own clause. */
export function isDenied(draft: Draft, span: Span): boolean {
  return DENIED.test(leadOf(draft, span))
}

/** Whether the words stand between quotation marks. */
export function isQuoted({ quotes }: Draft, { start, end }: Span): boolean {
  return quotes.some((quote) => quote.start <= start && end <= quote.end)
}

/** Whether the words are told as another's: quoted or in a clause of 您说…, 有人…, 那句…. */
export function isReported(draft: Draft, span: Span): boolean {
  if (isQuoted(draft, span)) return true
  return REPORTED.test(leadOf(draft, span))
}

/** Whether a condition opens the clause: 如果…, 要是…, …的话. */
export function isConditional(draft: Draft, span: Span): boolean {
  return (
    /如果|要是|假如|万一|若/.test(leadOf(draft, span)) ||
    /^[^ ，。？]{0,8}的话/.test(draft.text.slice(span.end, span.end + 10)) ||
    /的话[ ，]?$/.test(before(draft, span, 4))
  )
}

/** What makes words harmless: what stands right before them, and what stands around them, within so many signs. */
export interface ExcusingWords {
  before: RegExp
  beforeSigns: number
  around: RegExp
  aroundSigns: number
}

/** Tells whether such words excuse a span, or it is told as another's. */
export function excusedBy(words: ExcusingWords): (draft: Draft, span: Span) => boolean {
  return (draft, span) =>
    words.before.test(before(draft, span, words.beforeSigns)) ||
    words.around.test(around(draft, span, words.aroundSigns)) ||
    isReported(draft, span)
}

/** A clause that nobody parted is looked back on no further. */
const REACH = 32

/** What stands before a span in its own clause. */
function leadOf(draft: Draft, { start }: Span): string {
  return draft.text.slice(Math.max(clauseAt(draft, start).start, start - REACH), start)
}
