import { formatPoints } from '../../../../lib/i18n/format-score'
import { whatIfWords } from '../../../../lib/i18n/what-if-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { ForecastDay } from '../../../../lib/schema/projection'
import type { WhatIfMore } from '../../../../lib/state/shop/what-if'
import { WhyUnknown } from '../WhyUnknown'
import type { WhatIfContext } from './answer-context'
import { useWhatIfText } from './what-if-text'
import { WhatIfTable, type WhatIfRow } from './WhatIfTable'

interface TotalAnswerProps {
  /** What the other row is called. */
  name: string
  answer: Pick<WhatIfMore, 'usualTotal' | 'total'>
  context: WhatIfContext
  /** Is there another row at all? */
  moved: boolean
}

/** The total on the last day, where it can be told; else why not. */
export function TotalAnswer({ name, answer, context, moved }: TotalAnswerProps) {
  const t = useText(whatIfWords)
  const locale = useLocale()
  const text = useWhatIfText(context)
  const { usualTotal, total } = answer
  const row = (label: string, { median, low, high }: ForecastDay): WhatIfRow => ({
    name: label,
    median: formatPoints([median, median], context.outOf, locale),
    span: formatPoints([low, high], context.outOf, locale),
  })
  if (usualTotal.day === null) return <WhyUnknown title={t('noTotal')} why={usualTotal.why} />
  const then = moved ? total.day : null
  const gap = then && then.median - usualTotal.day.median
  return (
    <div className="mt-2">
      <WhatIfTable
        caption={t('total')}
        rows={[
          row(t('row.usual'), usualTotal.day),
          ...(then ? [row(name, then)] : []),
          ...(gap === null ? [] : [{ name: t('row.difference'), median: text.pointsMove(gap), span: null }]),
        ]}
      />
      {moved && total.day === null && <WhyUnknown title={t('noTotal')} why={total.why} />}
    </div>
  )
}
