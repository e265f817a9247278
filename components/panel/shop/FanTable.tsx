import { formatDate, formatPoints } from '../../../lib/i18n/format-score'
import { stripWords } from '../../../lib/i18n/strip-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { ForecastDay } from '../../../lib/schema/projection'

/** The fan as figures, day by day. */
export function FanTable({ forecast, outOf }: { forecast: readonly ForecastDay[]; outOf: number }) {
  const t = useText(stripWords)
  const locale = useLocale()
  const head = 'py-0.5 text-right font-normal'
  return (
    <table className="mt-1 w-full border-collapse text-sm">
      <caption className="sr-only">{t('fan.title', { days: forecast.length })}</caption>
      <thead className="text-ink3">
        <tr>
          <th className="py-0.5 text-left font-normal">{t('fan.day')}</th>
          <th className={head}>{t('fan.median')}</th>
          <th className={head}>{t('fan.span')}</th>
        </tr>
      </thead>
      <tbody>
        {forecast.map(({ date, median, low, high }) => (
          <tr key={date} className="border-t border-line">
            <th scope="row" className="py-0.5 text-left font-normal">
              {formatDate(date, locale)}
            </th>
            <td className="py-0.5 text-right">{formatPoints([median, median], outOf, locale)}</td>
            <td className="py-0.5 text-right">{formatPoints([low, high], outOf, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
