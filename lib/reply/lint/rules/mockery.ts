import { DOUYIN } from '../cites'
import { draftOf } from '../draft/draft-of'
import { judgedSpans } from '../model/judge-clauses'
import { placesOf } from '../model/judged-places'
import type { LintRule } from '../rule'

export const mockery: LintRule = {
  id: 'mockery',
  level: 'danger',
  advice: '讽刺、看低买家算消极服务，一周几个会话就会罚款，还要赔买家，把话收回来，只说事情怎么办',
  better: '您说的我明白了，我现在就给您看怎么处理',
  cite: { douyin: DOUYIN.passiveService, qianniu: null },
  find: (input) => {
    const draft = draftOf(input)
    return placesOf(draft, 'mockery', judgedSpans(draft, 'mockery'))
  },
}
