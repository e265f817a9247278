import { DOUYIN } from '../cites'
import type { Draft, Span } from '../draft/draft-of'
import { draftOf, clausePlaces } from '../draft/draft-of'
import { isConditional, isQuoted, isReported } from '../draft/excuses'
import { around, before, finderOf } from '../draft/phrases'
import type { LintRule } from '../rule'
import { BLAME_PHRASES, BLAME_WORDS } from '../words/blame'
import { REVIEW_WORDS } from '../words/reviews'

const says = finderOf({ ...REVIEW_WORDS, ...BLAME_WORDS }, BLAME_PHRASES)

/** The fault is denied, taken upon oneself, or forgiven. */
const NOT_THEIRS =
  /(?:^|[ ，。亲宝])(?:不是|不怪|没(?:有)?(?:怪|说|觉得|怀疑)|不会(?:怪|怀疑|让|说)|绝不是|并不是|别(?:自责|担心|着急|多想)|不用(?:您)?(?:自己)?|不|怪我|怪我们)[^ ，。？]{0,6}$/
const FORGIVEN =
  /(?<!我们|质量|店里|产品|卖家|商家|这边|和我|跟我)没关系|没事(?!找事)|不要紧|也正常|很正常|不怪您|不怪你|是我们(?:没|的|不|看|发|写|仓|做|粗|弄|搞|漏|这边|晚|包)|是我(?:没|看|发|弄|搞|写)|我们(?:的错|没(?:写|说|提醒|包)|承担|负责|同意|给您(?:换|退|补))|替他|道歉|实在抱歉|不好意思让|非人为|不会(?:怪|怀疑)|您没有做错|为了(?:下次)?不/

export const blame: LintRule = {
  id: 'blame',
  level: 'danger',
  advice: '指责买家、怀疑买家动机或把人推给快递，会被当成消极服务，也最招差评，先认下这件事，再说怎么处理',
  better: '给您添麻烦了，这件事我来处理，麻烦您拍张照片给我，我马上看',
  cite: { douyin: DOUYIN.passiveService, qianniu: null },
  find: (input) => {
    const draft = draftOf(input)
    const spans = says(draft).filter((span) => !isHarmless(draft, span))
    return clausePlaces(draft, spans, 10)
  },
}

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
