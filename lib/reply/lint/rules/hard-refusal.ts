import { wordsOf } from '../around-words'
import { draftOf } from '../draft/draft-of'
import { judgedSpans } from '../model/judge-clauses'
import { placesOf } from '../model/judged-places'
import type { LintInput, LintRule } from '../rule'
import { passiveService, REFUSED_DUTY } from '../service-cites'

const ASKS_REMEDY = /退|换|赔|补|修|保修|票|取消|改地址|拦|投诉|运费|差价|坏|破|少|错|钱/

/** 不行 and 不能 alone answer a question about the goods as well. */
function answersQuestion({ conversation }: LintInput, words: string): boolean {
  if (!/^[^ ，。？]*?(?:不|bu ?)(?:行|可以|能)$/.test(words)) return false
  const asked = conversation?.messages.findLast(({ from }) => from === 'buyer')?.text
  return asked !== undefined && !ASKS_REMEDY.test(asked)
}

/** A refusal that gives no reason, or leaves the buyer no way. */
export const hardRefusal: LintRule = {
  id: 'hard-refusal',
  level: 'danger',
  advice:
    '一句回绝会让买家直接申请平台介入，也算消极服务；先说清原因，再给一条路：换别的办法，或请他补一张凭证。',
  better: null,
  cite: { douyin: passiveService('没有理由、没有凭证就生硬拒绝买家，算消极服务'), qianniu: REFUSED_DUTY },
  find: (input) => {
    const draft = draftOf(input)
    const said = judgedSpans(draft, 'hard-refusal').filter(
      (span) => !answersQuestion(input, wordsOf(draft, span)),
    )
    return placesOf(draft, 'hard-refusal', said)
  },
}
