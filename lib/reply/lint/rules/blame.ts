import { DOUYIN } from '../cites'
import { draftOf } from '../draft/draft-of'
import { judgedSpans } from '../model/judge-clauses'
import { placesOf } from '../model/judged-places'
import type { LintRule } from '../rule'

export const blame: LintRule = {
  id: 'blame',
  level: 'danger',
  advice: '指责买家、怀疑买家动机或把人推给快递，会被当成消极服务，也最招差评，先认下这件事，再说怎么处理',
  better: '给您添麻烦了，这件事我来处理，麻烦您拍张照片给我，我马上看',
  cite: { douyin: DOUYIN.passiveService, qianniu: null },
  find: (input) => {
    const draft = draftOf(input)
    return placesOf(draft, 'blame', judgedSpans(draft, 'blame'))
  },
}
