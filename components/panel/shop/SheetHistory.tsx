import { domainWords } from '../../../lib/i18n/domain-words'
import { formatCount, formatScore } from '../../../lib/i18n/format'
import { formatDate } from '../../../lib/i18n/format-score'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { dayOf } from '../../../lib/domain/time'
import type { Score } from '../../../lib/state/room'

const DIMENSIONS = ['goods', 'logistics', 'service'] as const

/** The sheets by day, the newest first: what the page showed, and nothing for days it was not opened. */
export function SheetHistory({ sheets }: { sheets: readonly Score[] }) {
  const t = useText(shopWords)
  const d = useText(domainWords)
  const head = 'py-0.5 pl-2 text-right font-normal whitespace-nowrap narrow:pl-1'
  return (
    <>
      <table className="w-full border-collapse text-sm narrow:text-xs">
        <caption className="sr-only">{t('days.title')}</caption>
        <thead className="text-ink3">
          <tr>
            <th className="py-0.5 text-left font-normal">{t('days.day')}</th>
            <th className={head}>{t('days.total')}</th>
            {DIMENSIONS.map((id) => (
              <th key={id} className={`${head} narrow:hidden`}>
                {d(`dimension.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheets.toReversed().map((sheet) => (
            <DayRow key={sheet.updatedAt ?? sheet.readAt} sheet={sheet} />
          ))}
        </tbody>
      </table>
      <p className="mt-1 text-xs text-ink3">{t('days.gap')}</p>
    </>
  )
}

function DayRow({ sheet }: { sheet: Score }) {
  const t = useText(shopWords)
  const locale = useLocale()
  const of = (id: (typeof DIMENSIONS)[number]) => sheet.dimensions.find((one) => one.id === id)?.score ?? null
  const cell = (value: number | null, format: (value: number) => string) =>
    value === null ? <span className="text-ink3">{t('days.none')}</span> : format(value)
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-0.5 text-left font-normal whitespace-nowrap">
        {formatDate(dayOf(sheet.updatedAt ?? sheet.readAt), locale)}
      </th>
      <td className="py-0.5 pl-2 text-right">
        <b>{cell(sheet.total, (value) => formatScore(value, locale))}</b>
      </td>
      {DIMENSIONS.map((id) => (
        <td key={id} className="py-0.5 pl-2 text-right narrow:hidden">
          {cell(of(id), (value) => formatCount(value, locale))}
        </td>
      ))}
    </tr>
  )
}
