import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount, formatScore } from '../../../lib/i18n/format'
import { formatDate } from '../../../lib/i18n/format-score'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { whatIfWords } from '../../../lib/i18n/what-if-words'
import type { Score } from '../../../lib/state/room'
import { totalsByDay } from '../../../lib/state/shop/day-series'
import type { LeavingDay } from '../../../lib/state/shop/leaving'
import { metricLines, mostDelicate } from '../../../lib/state/shop/metric-lines'
import type { Outlook } from '../../../lib/state/shop/shop-room'
import { starMarks } from '../../../lib/state/shop/star-marks'
import { askableMetrics } from '../../../lib/state/shop/what-if-choices'
import { useMetricText } from './metric-text'

/** What each section says while it is closed. */
export function useSectionLines() {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const w = useText(whatIfWords)
  const locale = useLocale()
  const text = useMetricText()
  const count = (value: number) => formatCount(value, locale)
  return {
    metrics: (score: Score, outlook: Outlook | null): string => {
      const lines = metricLines(score, outlook?.projection ?? null)
      if (lines.length === 0) return t('metrics.noValue')
      const line = mostDelicate(lines)
      const move = line && text.move(line)
      if (!line || !move) return t('metrics.lineCount', { n: count(lines.length) })
      return t('metrics.line', {
        name: d(`metric.${line.id}`),
        counts: text.counts(line) ?? line.shown ?? '',
        move,
      })
    },
    whatIf: (outlook: Outlook): string => w(askableMetrics(outlook).length > 0 ? 'line' : 'lineNone'),
    stars: (outlook: Outlook): string => {
      const { now } = outlook.projection.stars
      if (now === null) return t('stars.lineUnknown')
      const { next, pointsToNext } = starMarks(outlook)
      if (next === null || pointsToNext === null) return t('stars.lineTop')
      const points = count(pointsToNext)
      if (outlook.steps.length === 0) return t('stars.lineTarget', { next: next.stars, points })
      return t('stars.line', { min: count(next.min), stars: next.stars.toFixed(1), points })
    },
    window: (days: readonly LeavingDay[]): string => {
      const [first] = days
      if (!first) return t('window.lineNone')
      const n = days.flatMap(({ rows }) => rows).reduce((sum, { num }) => sum + num, 0)
      return t('window.line', { date: formatDate(first.date, locale), n: count(n) })
    },
    weights: ({ weights }: Outlook): string => {
      const known = weights.filter(({ weight }) => weight !== null).length
      return known === 0 ? t('weights.lineNone') : t('weights.line', { n: count(known) })
    },
    days: (sheets: readonly Score[]): string => {
      const totals = totalsByDay(sheets)
      const [first, last] = [totals[0], totals.at(-1)]
      if (!first || !last || totals.length === 1) return t('days.lineOne')
      const [from, to] = [formatScore(first.value, locale), formatScore(last.value, locale)]
      return t('days.line', { n: count(totals.length), from, to })
    },
  }
}
