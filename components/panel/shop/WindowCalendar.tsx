import { useState } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount } from '../../../lib/i18n/format'
import { formatDate, formatMetric } from '../../../lib/i18n/format-score'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { Leaving, LeavingDay } from '../../../lib/state/shop/leaving'
import { unitOfMetric } from '../../../lib/state/shop/unit-of-metric'
import { Button } from '../../ui/Button'

const FIRST_DAYS = 6

/** Which day what leaves the window, and what the metric becomes if nothing else happens. */
export function WindowCalendar({ days }: { days: readonly LeavingDay[] }) {
  const t = useText(shopWords)
  const locale = useLocale()
  const [all, setAll] = useState(false)
  const shown = all ? days : days.slice(0, FIRST_DAYS)
  const rest = days.length - shown.length
  return (
    <>
      {days.length > 0 && <p className="mb-1 text-sm text-ink2">{t('window.intro')}</p>}
      <ol>
        {shown.map(({ date, rows }) => (
          <li key={date} className="border-t border-line py-1 text-sm">
            <p className="font-semibold">{formatDate(date, locale, true)}</p>
            <ul>
              {rows.map((row) => (
                <LeavingRow key={row.metric} row={row} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('window.more', { n: rest })}
        </Button>
      )}
      <p className="mt-1 text-xs text-ink3">{t('window.basis')}</p>
    </>
  )
}

function LeavingRow({ row }: { row: Leaving }) {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const locale = useLocale()
  const { metric, num, left, sure, value } = row
  const unit = unitOfMetric(metric)
  const counts = `${formatCount(left.k, locale)}/${formatCount(left.n, locale)}`
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-2">
      <span className="text-ink2">
        {t('window.row', { name: d(`metric.${metric}`), n: formatCount(num, locale) })}
      </span>
      <span className="ml-auto text-right">
        <span aria-hidden className="text-ink3">
          →{' '}
        </span>
        {value === null && t('window.unknown')}
        {value !== null && unit === 'rate' && <b>{counts} </b>}
        {value !== null && <span className="text-ink2">{formatMetric(value, unit, locale)}</span>}
        {value !== null && !sure && <span className="block text-xs text-ink3">{t('window.smallest')}</span>}
      </span>
    </li>
  )
}
