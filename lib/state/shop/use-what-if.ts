import { useEffect, useMemo, useState } from 'react'
import type { Loadable } from '../room'
import { ready } from '../room'
import type { OutlookQuestion } from './use-outlook'
import type { AskWhatIf, WhatIfAnswer, WhatIfAsk } from './what-if'

const LOADING: Loadable<never> = { status: 'loading' }

/** The engines are a chunk of their own, loaded with the first question; the same records, the same function. */
export function useAskWhatIf(question: OutlookQuestion | null): AskWhatIf | null {
  return useMemo(
    () => (question && question.records.sheets.length > 0 ? askAbout(question) : null),
    [question],
  )
}

function askAbout(question: OutlookQuestion): AskWhatIf {
  let engine: Promise<(ask: WhatIfAsk) => WhatIfAnswer> | undefined
  return async (ask) => {
    engine ??= import('./what-if-of').then(({ whatIfOf }) => whatIfOf(question))
    return (await engine)(ask)
  }
}

/** The answer to a question, computed outside of the drawing; the last one about the same metric stays meanwhile. */
export function useWhatIf(asking: AskWhatIf | null, ask: WhatIfAsk | null): Loadable<WhatIfAnswer> {
  const [answered, setAnswered] = useState<{ metric: string; answer: Loadable<WhatIfAnswer> }>()
  const key = JSON.stringify(ask)
  useEffect(() => {
    const asked = JSON.parse(key) as WhatIfAsk | null
    if (!asking || !asked) return undefined
    const { metric } = asked
    let gone = false
    asking(asked)
      .then((answer) => gone || setAnswered({ metric, answer: ready(answer) }))
      .catch(() => gone || setAnswered({ metric, answer: { status: 'failed', code: 'store-failed' } }))
    return () => {
      gone = true
    }
  }, [asking, key])
  return answered && answered.metric === ask?.metric ? answered.answer : LOADING
}
