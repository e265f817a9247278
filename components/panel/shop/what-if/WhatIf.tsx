import { whatIfWords } from '../../../../lib/i18n/what-if-words'
import { useText } from '../../../../lib/i18n/use-text'
import { usePanelRoom } from '../../../../lib/state/panel-room'
import type { Score } from '../../../../lib/state/room'
import type { Outlook } from '../../../../lib/state/shop/shop-room'
import { useWhatIf } from '../../../../lib/state/shop/use-what-if'
import { FIRST_CHOICE, type AskWhatIf, type WhatIfAnswer } from '../../../../lib/state/shop/what-if'
import { askOf, chosenMetric, targetChoices } from '../../../../lib/state/shop/what-if-choices'
import { FULL_MARK } from '../../current/TotalFigure'
import type { WhatIfContext } from './answer-context'
import { MoreAnswer } from './MoreAnswer'
import { TargetAnswer } from './TargetAnswer'
import { WhatIfChooser } from './WhatIfChooser'

interface WhatIfProps {
  sheets: readonly Score[]
  score: Score
  outlook: Outlook
  ask: AskWhatIf | null
  now: number
}

/** «如果…»: so many more today, or what a target takes, beside the usual course. */
export function WhatIf({ sheets, score, outlook, ask, now }: WhatIfProps) {
  const t = useText(whatIfWords)
  const chosen = usePanelRoom(({ whatIf }) => whatIf)
  const choice = { ...FIRST_CHOICE, ...chosen }
  const metric = chosenMetric(choice.metric, score, outlook)
  const targets = metric === null ? [] : targetChoices(score, outlook, metric)
  const asked = metric === null ? null : askOf(choice, metric, targets)
  const answer = useWhatIf(ask, asked)
  if (metric === null) return <p className="text-sm text-ink2">{t('none')}</p>
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 text-sm">
      <WhatIfChooser outlook={outlook} metric={metric} choice={choice} targets={targets} asked={asked} />
      <div aria-live="polite">
        {asked === null && <p className="text-ink2">{t('ask')}</p>}
        {asked !== null && answer.status === 'loading' && <p className="text-ink3">{t('computing')}</p>}
        {asked !== null && answer.status === 'failed' && <p className="text-warn">{t('failed')}</p>}
        {asked !== null && answer.status === 'ready' && (
          <Answer answer={answer.value} context={{ metric, sheets, now, outOf: FULL_MARK[score.platform] }} />
        )}
      </div>
    </div>
  )
}

function Answer({ answer, context }: { answer: WhatIfAnswer; context: WhatIfContext }) {
  const t = useText(whatIfWords)
  if (answer.answer === null) return <p className="text-ink2">{t('noFigure')}</p>
  if (answer.kind === 'more') return <MoreAnswer n={answer.n} answer={answer.answer} context={context} />
  return <TargetAnswer target={answer.target} answer={answer.answer} context={context} />
}
