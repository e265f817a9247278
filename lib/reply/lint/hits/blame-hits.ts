import type { Draft, Span } from '../draft/draft-of'
import { isConditional, isQuoted, isReported } from '../draft/excuses'
import { hitFinder } from '../draft/phrase-groups'
import { around, before } from '../draft/phrases'
import { BLAME_GROUPS, BLAME_WORDS } from '../words/blame'
import { REVIEW_WORDS } from '../words/reviews'

/** The fault is denied, taken upon oneself, or forgiven. */
const NOT_THEIRS =
  /(?:^|[ ，。亲宝])(?:不是|不怪|没(?:有)?(?:怪|说|觉得|怀疑)|不会(?:怪|怀疑|让|说)|绝不是|并不是|别(?:自责|担心|着急|多想)|不用(?:您)?(?:自己)?|不|怪我|怪我们)[^ ，。？]{0,6}$/
const FORGIVEN =
  /(?<!我们|质量|店里|产品|卖家|商家|这边|和我|跟我)没关系|没事(?!找事)|不要紧|也正常|很正常|不怪您|不怪你|是我们(?:没|的|不|看|发|写|仓|做|粗|弄|搞|漏|这边|晚|包)|是我(?:没|看|发|弄|搞|写)|我们(?:的错|没(?:写|说|提醒|包)|承担|负责|同意|给您(?:换|退|补))|替他|道歉|实在抱歉|不好意思让|非人为|不会(?:怪|怀疑)|您没有做错|为了(?:下次)?不/

/** Where a draft puts the fault on the buyer or the courier, or doubts a motive. */
export const blameHits = hitFinder({ ...REVIEW_WORDS, ...BLAME_WORDS }, BLAME_GROUPS, isHarmless)

function isHarmless(draft: Draft, span: Span): boolean {
  return (
    NOT_THEIRS.test(before(draft, span, 10)) ||
    /^(?:亲|宝)?(?:不是|不怪|没有|不会)/.test(draft.text.slice(span.start)) ||
    FORGIVEN.test(around(draft, span, 14)) ||
    /^[^ ，。？]{0,4}吗/.test(draft.text.slice(span.end)) ||
    isConditional(draft, span) ||
    isQuoted(draft, span) ||
    isReported(draft, span)
  )
}
