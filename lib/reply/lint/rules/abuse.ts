import { DOUYIN, QIANNIU } from '../cites'
import { draftOf, joined, type Draft, type Span } from '../draft/draft-of'
import { isQuoted, isReported } from '../draft/excuses'
import { around, before, finderOf } from '../draft/phrases'
import type { LintRule } from '../rule'
import { ABUSE_PHRASES, ABUSE_WORDS } from '../words/abuse'

const says = finderOf(ABUSE_WORDS, ABUSE_PHRASES)

const DENIED = /(?:不是|没有|不会|绝不|从不|不该|不能|不准|不允许|没(?!见过|脸|脑)|怎么会)[^ ，。？]{0,4}$/
/** Told of others, or a name of goods. */
const HARMLESS =
  /骂(?:我|您|你|人)(?:两句|都|的|了)?|冒充|报警(?!抓)|客服(?:骂|说)|公仔|玩偶|毛绒|模型|摆件|造型|绘本|道歉|抱歉|对不起|上报主管|不(?:应该|该)(?:出现|说|这)|谨防|小心骗|当心骗|(?:是|遇到|碰到)骗子|防骗/

export const abuse: LintRule = {
  id: 'abuse',
  level: 'danger',
  advice: '辱骂和威胁一条就够处罚，拼音、谐音、表情都算，重的要清退店铺，删掉这句，先停一分钟，或转给同事接',
  better: '您的心情我理解，事情我继续给您跟，处理结果会在这里告诉您',
  cite: { douyin: DOUYIN.harassment, qianniu: QIANNIU.harassment },
  find: (input) => {
    const draft = draftOf(input)
    return joined(
      says(draft).filter((span) => !isHarmless(draft, span)),
      3,
    ).map(draft.placeOf)
  },
}

function isHarmless(draft: Draft, span: Span): boolean {
  return (
    DENIED.test(before(draft, span, 6)) ||
    HARMLESS.test(around(draft, span, 10)) ||
    isQuoted(draft, span) ||
    isReported(draft, span)
  )
}
