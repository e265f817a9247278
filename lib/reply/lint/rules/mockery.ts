import { DOUYIN } from '../cites'
import { draftOf, type Draft, type Span, clausePlaces } from '../draft/draft-of'
import { isQuoted, isReported } from '../draft/excuses'
import { around, before, finderOf } from '../draft/phrases'
import type { LintRule } from '../rule'
import { MOCKERY_PHRASES, MOCKERY_WORDS } from '../words/mockery'
import { REVIEW_WORDS } from '../words/reviews'

const says = finderOf({ ...REVIEW_WORDS, ...MOCKERY_WORDS }, MOCKERY_PHRASES)

const DENIED = /(?:不是|没有|不会|不用|不必|没关系|别|请勿|不)[^ ，。？]{0,4}$/
/** Said of oneself, of the goods or in kindness. */
const KIND =
  /善解人意|宽容|包容|荣幸|客气|祝您|我们自己|我自己|我第一次|我也(?:不会|没)|没关系|没事的|不怪|抱歉|对不起|道歉|不该说|谢谢(?:提醒|您提醒)|玩具|公仔|造型|款(?:式)?(?:都|和|的)|适合(?:亲子|老人)|给您退|换我也/

export const mockery: LintRule = {
  id: 'mockery',
  level: 'danger',
  advice: '讽刺、看低买家算消极服务，一周几个会话就会罚款，还要赔买家，把话收回来，只说事情怎么办',
  better: '您说的我明白了，我现在就给您看怎么处理',
  cite: { douyin: DOUYIN.passiveService, qianniu: null },
  find: (input) => {
    const draft = draftOf(input)
    const spans = says(draft).filter((span) => !isHarmless(draft, span))
    return clausePlaces(draft, spans, 1)
  },
}

function isHarmless(draft: Draft, span: Span): boolean {
  return (
    DENIED.test(before(draft, span, 8)) ||
    KIND.test(around(draft, span, 14)) ||
    isQuoted(draft, span) ||
    isReported(draft, span)
  )
}
