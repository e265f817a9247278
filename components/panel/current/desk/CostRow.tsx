import { useId, useState } from 'react'
import { deskWords } from '../../../../lib/i18n/desk-words'
import { formatYuan } from '../../../../lib/i18n/format'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { Alternative } from '../../../../lib/schema/judgement'
import { useActionText, useTermText } from './cost-text'

interface CostRowProps {
  alternative: Alternative
  best: boolean
  /** Stands below the name. */
  note: string | null
  /** Fen at the ends of the bar. */
  scale: readonly [number, number]
}

/** One way out: its cost with the interval as words and as a bar; a tap opens what it is made of. */
export function CostRow({ alternative, best, note, scale }: CostRowProps) {
  const t = useText(deskWords)
  const locale = useLocale()
  const actionText = useActionText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { costFen, lowFen, highFen } = alternative
  const yuan = (fen: number | null) => (fen === null ? '' : formatYuan(fen, locale, true))
  return (
    <li className="border-t border-line first:border-0">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className="grid min-h-8 w-full grid-cols-[minmax(0,1fr)_auto_4.5rem] items-center gap-x-2 py-1 text-left text-sm narrow:grid-cols-1"
      >
        <span>
          {actionText(alternative)}
          {best && (
            <span className="ml-1.5 rounded-sm bg-brand-wash px-1.5 text-xs whitespace-nowrap text-brand">
              {t('costs.best')}
            </span>
          )}
          {note !== null && <span className="block text-xs text-bad">{note}</span>}
        </span>
        <span className="text-right whitespace-nowrap narrow:text-left">
          {costFen === null ? (
            <span className="text-ink3">{t('costs.unknown')}</span>
          ) : (
            <>
              <b>{formatYuan(costFen, locale)}</b>
              <span className="text-ink2">{t('costs.span', { low: yuan(lowFen), high: yuan(highFen) })}</span>
            </>
          )}
        </span>
        <Bar alternative={alternative} scale={scale} />
      </button>
      {open && <Terms id={id} alternative={alternative} />}
    </li>
  )
}

/** The interval and the mean on a scale that all rows share; the words beside it say the same. */
function Bar({
  alternative: { costFen, lowFen, highFen },
  scale,
}: Pick<CostRowProps, 'alternative' | 'scale'>) {
  const [from, to] = scale
  const at = (fen: number) => ((fen - from) / (to - from)) * 100
  if (costFen === null || lowFen === null || highFen === null) return <span aria-hidden />
  return (
    <span aria-hidden className="relative block h-1.5 rounded-full bg-line">
      <span
        className="absolute h-full rounded-full bg-brand-line"
        style={{ left: `${at(lowFen)}%`, width: `${Math.max(2, at(highFen) - at(lowFen))}%` }}
      />
      <span
        className="absolute -top-0.5 h-2.5 w-0.5 bg-brand"
        style={{ left: `calc(${at(costFen)}% - 1px)` }}
      />
    </span>
  )
}

function Terms({ id, alternative: { terms, costFen } }: { id: string; alternative: Alternative }) {
  const t = useText(deskWords)
  const locale = useLocale()
  const termText = useTermText()
  const money = (fen: number | null) => (fen === null ? '—' : formatYuan(fen, locale))
  return (
    <div id={id} className="mb-1.5 rounded-md bg-wash p-2 text-sm">
      <p className="sr-only">{t('costs.terms')}</p>
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 gap-y-0.5">
        {terms.map((term, index) => {
          const { name, why } = termText(term)
          return (
            // Two terms of one name and reason may stand in one cost.
            <div key={`${term.name} ${index}`} className="contents">
              <dt>
                {name} {why !== '' && <span className="text-ink3">· {why}</span>}
              </dt>
              <dd className="text-right">{money(term.fen)}</dd>
            </div>
          )
        })}
        <dt className="border-t border-line pt-0.5 font-semibold">{t('costs.sum')}</dt>
        <dd className="border-t border-line pt-0.5 text-right font-semibold">
          {costFen === null ? t('costs.unknown') : money(costFen)}
        </dd>
      </dl>
    </div>
  )
}
