import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount } from '../../../lib/i18n/format'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Metric } from '../../../lib/schema/score-sheet'

const CELL =
  'border-t border-line py-1 pl-2 text-right whitespace-nowrap narrow:inline-block narrow:border-0 narrow:pr-2 narrow:pl-0'

/** The metrics a score page named: as shown, with the counts behind them where the page gives them. */
export function MetricTable({ metrics }: { metrics: readonly Metric[] }) {
  const t = useText(panelWords)
  const d = useText(domainWords)
  const locale = useLocale()
  if (metrics.length === 0) return null
  const hasPoints = metrics.some((metric) => metric.score !== null)
  const hasCounts = metrics.some((metric) => metric.denominator !== null)
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t('score.metrics')}</caption>
      <thead className="text-ink3 narrow:sr-only">
        <tr>
          <th className="py-1 text-left font-normal">{t('score.metric')}</th>
          <th className="py-1 pl-2 text-right font-normal whitespace-nowrap">{t('score.shown')}</th>
          {hasCounts && (
            <th className="py-1 pl-2 text-right font-normal whitespace-nowrap">{t('score.counts')}</th>
          )}
          {hasPoints && (
            <th className="py-1 pl-2 text-right font-normal whitespace-nowrap">{t('score.points')}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {metrics.map(({ id, shown, score, numerator, denominator }) => (
          <tr key={id} className="narrow:block">
            <th
              scope="row"
              className="border-t border-line py-1 text-left font-normal narrow:block narrow:pb-0"
            >
              {d(`metric.${id}`)}
            </th>
            <td className={CELL}>
              {shown === null ? <span className="text-ink3">{t('score.hidden')}</span> : <b>{shown}</b>}
            </td>
            {hasCounts && (
              <td className={CELL}>
                {numerator !== null &&
                  denominator !== null &&
                  `${formatCount(numerator, locale)}/${formatCount(denominator, locale)}`}
              </td>
            )}
            {hasPoints && <td className={CELL}>{score !== null && formatCount(score, locale)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
