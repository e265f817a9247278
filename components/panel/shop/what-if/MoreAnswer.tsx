import { formatDate } from '../../../../lib/i18n/format-score'
import { whatIfWords } from '../../../../lib/i18n/what-if-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { WhatIfMore } from '../../../../lib/state/shop/what-if'
import type { WhatIfContext } from './answer-context'
import { TotalAnswer } from './TotalAnswer'
import { useWhatIfText } from './what-if-text'
import { WhatIfFan } from './WhatIfFan'
import { WhatIfTable } from './WhatIfTable'

interface MoreAnswerProps {
  n: number
  answer: WhatIfMore
  context: WhatIfContext
}

/** The last day at the usual course and with `n` more, and how far apart they are. */
export function MoreAnswer({ n, answer, context }: MoreAnswerProps) {
  const t = useText(whatIfWords)
  const locale = useLocale()
  const text = useWhatIfText(context)
  const { usual, after, why, from, sure } = answer
  const until = usual.at(-1)
  const last = after?.at(-1)
  if (!until) return null
  const date = formatDate(until.date, locale)
  const moved = last && n > 0
  return (
    <>
      <WhatIfTable
        caption={t('course', { date })}
        rows={[
          text.row(t('row.usual'), until),
          ...(moved
            ? [
                text.row(t('row.then', { n }), last),
                { name: t('row.difference'), median: text.move(last.median - until.median), span: null },
              ]
            : []),
        ]}
      />
      {why !== null && n > 0 && <p className="mt-1 text-ink2">{t(`why.${why}`)}</p>}
      {moved && !answer.counts && <p className="mt-1 text-ink2">{t('away', { date })}</p>}
      {moved && !sure && from && (
        <p className="mt-1 text-xs text-ink3">{t('smallest', { counts: text.counts(from) })}</p>
      )}
      {(last ?? n === 0) && (
        <TotalAnswer name={t('row.then', { n })} {...{ answer, context }} moved={n > 0} />
      )}
      <WhatIfFan
        usual={usual}
        {...(moved && after ? { after } : {})}
        legend={moved ? t('legend', { n }) : t('legendUsual')}
        context={context}
      />
    </>
  )
}
