import { formatCount } from '../../../../lib/i18n/format'
import { formatMetric, formatMove, formatSpan } from '../../../../lib/i18n/format-score'
import { whatIfWords } from '../../../../lib/i18n/what-if-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { Candidate, ForecastDay } from '../../../../lib/schema/projection'
import { unitOfMetric } from '../../../../lib/state/shop/unit-of-metric'
import type { WhatIfContext } from './answer-context'
import type { WhatIfRow } from './WhatIfTable'

/** How an answer's figures read, in the metric's unit and the platform's points. */
export function useWhatIfText({ metric, outOf }: Pick<WhatIfContext, 'metric' | 'outOf'>) {
  const t = useText(whatIfWords)
  const locale = useLocale()
  const unit = unitOfMetric(metric)
  const count = (value: number) => formatCount(value, locale)
  const figure = (value: number) => formatMetric(value, unit, locale)
  return {
    unit,
    count,
    figure,
    /** Of stars the number alone: their sum tells nobody anything. */
    counts: ({ k, n }: Candidate) =>
      unit === 'rate' ? `${count(k)}/${count(n)}` : t('count', { n: count(n) }),
    between: ([low, high]: readonly [number, number]) =>
      low === high ? count(low) : `${count(low)}–${count(high)}`,
    span: (day: ForecastDay) => formatSpan([day.low, day.high], unit, locale),
    row: (name: string, day: ForecastDay): WhatIfRow => ({
      name,
      median: figure(day.median),
      span: formatSpan([day.low, day.high], unit, locale),
    }),
    /** By how much the metric moves; what would show as 0 is called so. */
    move: (by: number): string =>
      figure(Math.abs(by)) === figure(0) ? t('same') : formatMove([by, by], unit, locale),
    /** The same of the total, one digit finer than the total itself is shown. */
    pointsMove: (by: number): string => {
      const digits = outOf <= 5 ? 2 : 1
      const size = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(Math.abs(by))
      return size === '0' ? t('same') : `${by < 0 ? '−' : '+'}${size}`
    },
  }
}
