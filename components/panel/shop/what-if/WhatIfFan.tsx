import { stripWords } from '../../../../lib/i18n/strip-words'
import { domainWords } from '../../../../lib/i18n/domain-words'
import { formatSpan } from '../../../../lib/i18n/format-score'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { ForecastDay } from '../../../../lib/schema/projection'
import { dayOfInstant, figuresByDay } from '../../../../lib/state/shop/day-series'
import { unitOfMetric } from '../../../../lib/state/shop/unit-of-metric'
import { Fan } from '../Fan'
import type { WhatIfContext } from './answer-context'

interface WhatIfFanProps {
  usual: readonly ForecastDay[]
  after?: readonly ForecastDay[]
  mark?: { value: number; label: string }
  legend: string
  context: WhatIfContext
}

/** The metric so far, its usual course, and the other one beside it. */
export function WhatIfFan({ usual, after = [], mark, legend, context }: WhatIfFanProps) {
  const s = useText(stripWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const { metric, sheets, now } = context
  const name = d(`metric.${metric}`)
  const unit = unitOfMetric(metric)
  return (
    <div className={mark ? 'mt-5' : 'mt-2'}>
      <Fan
        size="strip"
        past={figuresByDay(sheets, metric)}
        forecast={usual}
        other={after}
        today={dayOfInstant(now)}
        marks={mark ? [mark] : []}
        outOf={widthOf(usual)}
        of={{
          title: (days) => s('fan.titleMetric', { days, name }),
          figure: (span) => formatSpan(span, unit, locale),
        }}
      />
      <p className="text-xs text-ink3">{legend}</p>
    </div>
  )
}

/** How much the fan spreads: a rate of one per cent is not drawn on a scale of a hundred. */
function widthOf(days: readonly ForecastDay[]): number {
  const ends = days.flatMap(({ low, high }) => [low, high])
  return Math.max(Math.max(...ends) - Math.min(...ends), 1e-6)
}
