import { formatDate, formatPoints } from '../../../lib/i18n/format-score'
import { formatScore } from '../../../lib/i18n/format'
import { stripWords } from '../../../lib/i18n/strip-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { ForecastDay } from '../../../lib/schema/projection'
import type { Day } from '../../../lib/schema/time'
import { daysBetween, type DayValue } from '../../../lib/state/shop/day-series'

/** What is drawn, and how its figures read. */
export interface FanOf {
  title: (days: number) => string
  figure: (span: readonly [low: number, high: number]) => string
}

interface FanTextInput {
  past: readonly DayValue[]
  forecast: readonly ForecastDay[]
  today: Day
}

/** The total: its title, and points without decimals nobody could vouch for. */
export function useTotalFan(outOf: number): FanOf {
  const t = useText(stripWords)
  const locale = useLocale()
  return {
    title: (days) => t('fan.title', { days }),
    figure: (span) => formatPoints(span, outOf, locale),
  }
}

/** What a screen reader hears of the drawing. */
export function useFanText({ past, forecast, today, title, figure }: FanTextInput & FanOf) {
  const t = useText(stripWords)
  const locale = useLocale()
  const until = forecast.at(-1)
  const last = past.at(-1)
  if (!until) {
    const value = last ? formatScore(last.value, locale) : t('fan.none')
    return { title: t('fan.titlePast'), desc: t('fan.descPast', { last: value }) }
  }
  return {
    title: title(daysBetween(today, until.date)),
    desc: t('fan.desc', {
      date: formatDate(until.date, locale),
      median: figure([until.median, until.median]),
      span: figure([until.low, until.high]),
    }),
  }
}
