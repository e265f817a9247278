import { DOUYIN, QIANNIU } from '../cites'
import { draftOf } from '../draft/draft-of'
import { judgedSpans } from '../model/judge-clauses'
import { placesOf } from '../model/judged-places'
import type { LintRule } from '../rule'

export const abuse: LintRule = {
  id: 'abuse',
  level: 'danger',
  advice: '辱骂和威胁一条就够处罚，拼音、谐音、表情都算，重的要清退店铺，删掉这句，先停一分钟，或转给同事接',
  better: '您的心情我理解，事情我继续给您跟，处理结果会在这里告诉您',
  cite: { douyin: DOUYIN.harassment, qianniu: QIANNIU.harassment },
  find: (input) => {
    const draft = draftOf(input)
    return placesOf(draft, 'abuse', judgedSpans(draft, 'abuse'))
  },
}
