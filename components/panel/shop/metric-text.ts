import { formatCount } from '../../../lib/i18n/format'
import { formatMetric, formatMove, formatSpan } from '../../../lib/i18n/format-score'
import { stripWords } from '../../../lib/i18n/strip-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Candidate } from '../../../lib/schema/projection'
import type { MetricLine } from '../../../lib/state/shop/metric-lines'

/** The sentences about one metric, in the language of the moment; `null` = there is nothing to say. */
export function useMetricText() {
  const t = useText(stripWords)
  const locale = useLocale()
  const fraction = ({ k, n }: Candidate) => `${formatCount(k, locale)}/${formatCount(n, locale)}`
  const ambiguous = ({ others, more }: MetricLine) => others.length > 0 || more === null || more > 0
  return {
    fraction,
    /** `3/460`, or `3/460 起` where more counts fit the figure. Stars are a mean: their sum tells nobody anything. */
    counts: (line: MetricLine): string | null => {
      if (line.counts === null || line.unit !== 'rate') return null
      return ambiguous(line) ? t('strip.atLeast', { counts: fraction(line.counts) }) : fraction(line.counts)
    },
    maybe: ({ unit, counts, others, more }: MetricLine): string | null => {
      if (unit !== 'rate' || counts === null || others.length === 0) return null
      const named = others.map(fraction).join(locale === 'en' ? ', ' : '、')
      if (more === null) return t('metrics.maybeOpen', { others: named })
      if (more === 0) return t('metrics.maybe', { others: named })
      return t('metrics.maybeMore', { others: named, n: formatCount(more + others.length + 1, locale) })
    },
    move: ({ oneMore, unit }: MetricLine): string | null =>
      oneMore && formatMove([oneMore.least, oneMore.most], unit, locale),
    after: ({ oneMore, unit }: MetricLine): string | null =>
      oneMore && formatSpan([oneMore.low, oneMore.high], unit, locale),
    value: (value: number, { unit }: MetricLine): string => formatMetric(value, unit, locale),
    span: (span: readonly [number, number], { unit }: MetricLine): string => formatSpan(span, unit, locale),
  }
}
