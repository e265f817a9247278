import { clauseAt, type Draft, type Span } from './draft-of'
import { before } from './phrases'

/** Right before the words, in the same clause: what they deny. */
const DENIED =
  /(?:不会|不能|不可以|不可|不用|不必|不需要|不要求|不允许|不支持|不敢|不做|没有|没|从不|从来不|绝不|并非|并不|不是|不算|无需|无须|无法|没法|没办法|拒绝|禁|别|请勿|不要|谁都不|谁也不)[^ ，。？]{0,8}$/
/** What tells that the words are someone else's. */
const REPORTED =
  /(?:您|你|客户|买家|顾客)(?:刚才?|之前|昨天|上次)?(?:说的?|问的?|提到的?|提的|听到的?|反馈的?|反映的?|讲的?|看到的?|引的|写的|担心|觉得|以为|怕)(?!是就是|什么|呢|吧|怎么|是谁|谁)|(?:那句|这句|这种话|这话|那种话|所谓的?|叫做?|主播|有人|别人|骗子|冒充|听说|有客服|同事说|客服说)/

/** Whether the words stand under a denial: 不会…, 没有…, 请不要… in their own clause. */
export function isDenied(draft: Draft, span: Span): boolean {
  const clause = clauseAt(draft, span.start)
  return DENIED.test(draft.text.slice(clause.start, span.start))
}

/** Whether the words stand between quotation marks. */
export function isQuoted({ quotes }: Draft, { start, end }: Span): boolean {
  return quotes.some((quote) => quote.start <= start && end <= quote.end)
}

/** Whether the words are told as another's: quoted or in a clause of 您说…, 有人…, 那句…. */
export function isReported(draft: Draft, span: Span): boolean {
  if (isQuoted(draft, span)) return true
  const clause = clauseAt(draft, span.start)
  return REPORTED.test(draft.text.slice(clause.start, span.start))
}

/** Whether a condition opens the clause: 如果…, 要是…, …的话. */
export function isConditional(draft: Draft, span: Span): boolean {
  const clause = clauseAt(draft, span.start)
  return (
    /如果|要是|假如|万一|若/.test(draft.text.slice(clause.start, span.start)) ||
    /^[^ ，。？]{0,8}的话/.test(draft.text.slice(span.end, clause.end)) ||
    /的话[ ，]?$/.test(before(draft, span, 4))
  )
}
