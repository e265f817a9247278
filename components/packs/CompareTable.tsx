import { domainWords } from '../../lib/i18n/domain-words'
import { formatPackValue } from '../../lib/i18n/pack-units'
import { packsWords } from '../../lib/i18n/packs-words'
import { useLocale, useText } from '../../lib/i18n/use-text'
import type { CompareCell, CompareRow } from '../../lib/rules/compare-packs'
import { MetricIdSchema } from '../../lib/schema/score-sheet'
import { CiteLine } from './CiteLine'

interface CompareTableProps {
  caption: string
  titles: readonly [left: string, right: string]
  rows: readonly CompareRow[]
}

/** Two packs side by side; each row's name stands above its two cells, so that it fits a narrow panel. */
export function CompareTable({ caption, titles, rows }: CompareTableProps) {
  const t = useText(packsWords)
  if (rows.length === 0) return <p className="text-ink2">{t('compare.nothing')}</p>
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {titles.map((title, index) => (
            <th
              key={index === 0 ? 'left' : 'right'}
              scope="col"
              className="p-1 align-bottom text-sm text-ink2"
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.id} className="border-t border-line">
          <tr>
            <th scope="rowgroup" colSpan={2} className="px-1 pt-1 font-semibold">
              <RowName row={row} />{' '}
              <span className={`text-sm font-normal ${row.same ? 'text-ink3' : 'text-warn'}`}>
                {row.same ? `＝ ${t('compare.same')}` : `≠ ${t('compare.differs')}`}
              </span>
            </th>
          </tr>
          <tr>
            <Cell cell={row.left} />
            <Cell cell={row.right} />
          </tr>
        </tbody>
      ))}
    </table>
  )
}

function RowName({ row }: { row: CompareRow }) {
  const t = useText(packsWords)
  const d = useText(domainWords)
  if (row.label !== null) return row.label
  const metric = MetricIdSchema.safeParse(row.id)
  if (!metric.success) return t('compare.compensation')
  const name = d(`metric.${metric.data}`)
  return row.onlyIfEscalated ? `${name}${t('compare.ifEscalated')}` : name
}

function Cell({ cell }: { cell: CompareCell }) {
  return (
    <td className="p-1 align-top wrap-anywhere">
      <p className="font-semibold">
        <CellText cell={cell} />
      </p>
      {cell.is !== 'none' && <CiteLine cite={cell.cite} />}
    </td>
  )
}

function CellText({ cell }: { cell: CompareCell }) {
  const t = useText(packsWords)
  const locale = useLocale()
  if (cell.is === 'none') return t('compare.none')
  if (cell.is === 'open') return t('compare.open')
  if (cell.is === 'number') return formatPackValue(cell.value, cell.unit, locale)
  const counts = cell.scored ? t('compare.scored') : t('compare.unscored')
  const added = (n: number) => (n === 0 ? t('compare.unchanged') : t('compare.added', { n }))
  const addend =
    cell.addend === null
      ? t('compare.mean')
      : t('compare.addend', {
          numerator: added(cell.addend.numerator),
          denominator: added(cell.addend.denominator),
        })
  return `${counts} · ${addend}`
}
