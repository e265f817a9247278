import { useState } from 'react'
import { deskWords } from '../../../../lib/i18n/desk-words'
import { formatCount, formatFen } from '../../../../lib/i18n/format'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { Desk, PackCase } from '../../../../lib/state/desk/desk'
import { CONTROL, Field } from '../../../ui/Field'
import { shortTitle } from './pack-title'
import { usePathText } from './LightsCard'

/** «同一单，不同规则»: what this very ticket does under the rules of another day. */
export function PackCases({ packs }: Pick<Desk, 'packs'>) {
  const t = useText(deskWords)
  const [chosen, setChosen] = useState<string>()
  const own = packs.find(({ inForce }) => inForce)
  const others = packs.filter(({ inForce }) => !inForce)
  const other = others.find(({ id }) => id === chosen) ?? others.at(-1)
  if (!own || !other) return null
  return (
    <div className="text-sm wrap-anywhere">
      <Field label={t('packs.compare')}>
        {(ids) => (
          <select
            {...ids}
            className={`${CONTROL} min-w-0`}
            value={other.id}
            onChange={(event) => setChosen(event.target.value)}
          >
            {others.map(({ id, title }) => (
              <option key={id} value={id}>
                {shortTitle(title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PackTable left={own} right={other} />
    </div>
  )
}

function PackTable({ left, right }: { left: PackCase; right: PackCase }) {
  const t = useText(deskWords)
  const rowsOf = usePackRows()
  const rows = rowsOf(left).map(([name, value], index) => [name, value, rowsOf(right)[index]?.[1] ?? ''])
  const same = rows.every(([, a, b]) => a === b)
  return (
    <>
      <table className="w-full table-fixed text-left align-top">
        <caption className="sr-only">{t('packs.title')}</caption>
        <thead>
          <tr className="align-top text-ink2">
            <th scope="col" className="w-1/4 py-1 pr-2 font-normal">
              {t('packs.item')}
            </th>
            <th scope="col" className="py-1 pr-2 font-semibold">
              {shortTitle(left.title)}
              {t('packs.inForce')}
            </th>
            <th scope="col" className="py-1 font-semibold">
              {shortTitle(right.title)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, a, b]) => (
            <tr key={name} className="border-t border-line align-top">
              <th scope="row" className="py-1 pr-2 font-normal text-ink2">
                {name}
              </th>
              <td className="py-1 pr-2">{a}</td>
              <td className={`py-1 ${a === b ? '' : 'font-semibold'}`}>{b}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {same && <p className="text-ink2">{t('packs.same')}</p>}
    </>
  )
}

function usePackRows() {
  const t = useText(deskWords)
  const locale = useLocale()
  const pathText = usePathText()
  return ({ id, deduction, compensationFen, paths }: PackCase): [string, string][] => [
    [t('packs.deduction'), deduction > 0 ? formatCount(deduction, locale) : t('packs.none')],
    ...(id.startsWith('douyin')
      ? [
          [
            t('packs.compensation'),
            compensationFen === null ? t('packs.unknown') : formatFen(compensationFen, locale),
          ] as [string, string],
        ]
      : []),
    [
      t('packs.paths'),
      paths.length === 0 ? t('packs.noPaths') : paths.map(pathText).join(locale === 'en' ? ', ' : '、'),
    ],
  ]
}
