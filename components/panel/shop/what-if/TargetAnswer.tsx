import { formatDate } from '../../../../lib/i18n/format-score'
import { whatIfWords } from '../../../../lib/i18n/what-if-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { ForecastDay } from '../../../../lib/schema/projection'
import type { WhatIfReach, WhatIfTarget } from '../../../../lib/state/shop/what-if'
import { useWhyText } from '../why-text'
import type { WhatIfContext } from './answer-context'
import { NeedText } from './NeedText'
import { TotalAnswer } from './TotalAnswer'
import { useWhatIfText } from './what-if-text'
import { WhatIfFan } from './WhatIfFan'

interface TargetAnswerProps {
  target: WhatIfTarget
  answer: WhatIfReach
  context: WhatIfContext
}

/** Where the metric stands against a target, where it usually ends, and what it takes to be there. */
export function TargetAnswer({ target, answer, context }: TargetAnswerProps) {
  const t = useText(whatIfWords)
  const text = useWhatIfText(context)
  const { usual, figure, from, sure } = answer
  const until = usual.at(-1)
  if (!until) return null
  if (figure === null) return <NoFigure {...{ target, answer, until }} />
  const points = text.count(target.value)
  return (
    <>
      {target.of === 'total' && (
        <p className="text-ink2">{t('figure.byTotal', { points, figure: text.figure(figure) })}</p>
      )}
      <NeedText {...{ answer, context }} />
      <Usually {...{ answer, context, until }} />
      {!sure && from && answer.counted && (
        <p className="mt-1 text-xs text-ink3">{t('smallestTarget', { counts: text.counts(from) })}</p>
      )}
      {target.of === 'metric' && answer.needed?.reachable && (
        <TotalAnswer name={t('row.target')} {...{ answer, context }} moved />
      )}
      <WhatIfFan
        usual={usual}
        mark={{ value: figure, label: text.figure(figure) }}
        legend={t('legendUsual')}
        context={context}
      />
    </>
  )
}

/** Today, and the last day at the usual course. */
function Usually({ answer, context, until }: Omit<TargetAnswerProps, 'target'> & { until: ForecastDay }) {
  const t = useText(whatIfWords)
  const locale = useLocale()
  const text = useWhatIfText(context)
  const { met, usually } = answer
  const slots = { date: formatDate(until.date, locale), span: text.span(until) }
  return (
    <p className="mt-1 text-ink2">
      {t(met ? 'met.yes' : 'met.no')}
      {locale === 'en' && ' '}
      {usually !== null && t(`usually.${usually}`, slots)}
    </p>
  )
}

/** Why no figure of this metric brings the total there. */
function NoFigure({ target, answer, until }: Omit<TargetAnswerProps, 'context'> & { until: ForecastDay }) {
  const t = useText(whatIfWords)
  const locale = useLocale()
  const reason = useWhyText()(answer.why)
  const { why } = answer
  if (why === 'not-alone' || why === 'any') {
    const slots = { points: String(target.value), date: formatDate(until.date, locale) }
    return <p className="text-ink2">{t(`why.${why}`, slots)}</p>
  }
  return (
    <p>
      <b>{t('noTotal')}</b>
      {reason !== null && <span className="text-ink2"> {reason}</span>}
    </p>
  )
}
