import { stripWords } from '../../../../lib/i18n/strip-words'
import { whatIfWords } from '../../../../lib/i18n/what-if-words'
import { useText } from '../../../../lib/i18n/use-text'

export interface WhatIfRow {
  name: string
  median: string
  /** `null` = a difference, which has no span of its own. */
  span: string | null
}

/** The last day's figures: what is compared stands below each other. */
export function WhatIfTable({ caption, rows }: { caption: string; rows: readonly WhatIfRow[] }) {
  const t = useText(stripWords)
  const w = useText(whatIfWords)
  const head = 'py-0.5 pl-2 text-right font-normal'
  return (
    <table className="w-full border-collapse">
      <caption className="text-left font-semibold">{caption}</caption>
      <thead className="text-xs text-ink3">
        <tr>
          <th scope="col">
            <span className="sr-only">{w('course.head')}</span>
          </th>
          <th scope="col" className={head}>
            {t('fan.median')}
          </th>
          <th scope="col" className={head}>
            {t('fan.span')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, median, span }) => (
          <tr key={name} className="border-t border-line">
            <th scope="row" className="py-0.5 text-left font-normal text-ink2">
              {name}
            </th>
            <td colSpan={span === null ? 2 : 1} className="py-0.5 pl-2 text-right font-semibold">
              {median}
            </td>
            {span !== null && <td className="py-0.5 pl-2 text-right text-ink2">{span}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
