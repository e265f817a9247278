import { moreOf } from '../../score/what-if/more-of'
import { toReach } from '../../score/what-if/to-reach'
import { whatIfBasis } from '../../score/what-if/what-if-basis'
import { scoreInputOf } from './score-input'
import type { OutlookQuestion } from './use-outlook'
import type { WhatIfAnswer, WhatIfAsk } from './what-if'

/** Answers every «what if» about one state of the records; what all of them start from is made once. */
export function whatIfOf(question: OutlookQuestion): (ask: WhatIfAsk) => WhatIfAnswer {
  const known = scoreInputOf(question)
  const basis = known && whatIfBasis(known.input, known.book)
  const answers = new Map<string, WhatIfAnswer>()
  return (ask) => {
    const key = JSON.stringify(ask)
    const answered = answers.get(key) ?? answerTo(ask, basis)
    answers.set(key, answered)
    return answered
  }
}

function answerTo(ask: WhatIfAsk, basis: ReturnType<typeof whatIfBasis> | null): WhatIfAnswer {
  if (ask.kind === 'more') return { ...ask, answer: basis && moreOf(basis, ask.metric, ask.n) }
  return { ...ask, answer: basis && toReach(basis, ask.metric, ask.target) }
}
