import { useId, useRef, useState } from 'react'
import { domainWords } from '../../../lib/i18n/domain-words'
import { formatPackValue, unitWord } from '../../../lib/i18n/pack-units'
import { packsWords } from '../../../lib/i18n/packs-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { onKey } from '../../../lib/rules/pack-edits'
import type { EditableRow } from '../../../lib/rules/editable-rows'
import { enteredNumber, shownNumber } from '../../../lib/rules/entered-number'
import { CiteLine } from '../../packs/CiteLine'
import { Button } from '../../ui/Button'
import { CONTROL } from '../../ui/Field'
import { Switch } from '../../ui/Switch'

interface NumberRowProps {
  row: EditableRow
  onEdit: (key: string, value: number | null) => void
}

/** One number: what it is, the field that overrules it, what it was and where it stands. */
export function NumberRow({ row, onEdit }: NumberRowProps) {
  const t = useText(packsWords)
  const locale = useLocale()
  const label = useRowLabel(row)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  /** What the person typed and did not keep yet, or could not keep; `null` = the field shows what counts. */
  const [typed, setTyped] = useState<string | null>(null)
  const { key, value, original, unit, edited, on } = row
  const wrong = typed !== null && typed.trim() !== '' && enteredNumber(typed, unit) === null
  const keep = () => {
    if (typed === null || wrong) return
    const entered = enteredNumber(typed, unit) ?? original
    setTyped(null)
    if (entered !== value) onEdit(key, entered === original ? null : entered)
  }
  const reset = () => {
    setTyped(null)
    onEdit(key, null)
    // The button goes away, and focus must not go with it.
    field.current?.focus()
  }
  const was = original === null ? '—' : formatPackValue(original, unit, locale)
  return (
    <div className="grid gap-1 border-t border-line py-2 first:border-t-0">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <input
          id={id}
          ref={field}
          aria-describedby={`${id}-was ${id}-wrong`}
          aria-invalid={wrong}
          className={`${CONTROL} w-28! ${edited ? 'border-brand!' : ''}`}
          inputMode="decimal"
          maxLength={16}
          value={typed ?? (value === null ? '' : shownNumber(value, unit))}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        <span className="text-ink2">{unitWord(unit, locale)}</span>
        {edited && (
          <Button aria-label={t('row.reset.label', { label })} onClick={reset}>
            {t('row.reset')}
          </Button>
        )}
        {on !== null && (
          <>
            <label htmlFor={`${id}-on`} className="sr-only">
              {t('row.on', { label })}
            </label>
            <Switch
              id={`${id}-on`}
              aria-describedby={`${id}-was`}
              checked={on}
              disabled={false}
              onChange={(checked) => onEdit(onKey(key), checked ? 1 : null)}
            />
          </>
        )}
      </div>
      <p id={`${id}-wrong`} aria-live="polite" className="text-sm text-bad empty:hidden">
        {wrong ? `◆ ${t('row.wrong')}` : ''}
      </p>
      <p id={`${id}-was`} className="text-sm text-ink2">
        {t('row.original', { value: was })} · <CiteLine cite={row.cite} />
      </p>
    </div>
  )
}

function useRowLabel({ label, metric, part, key }: EditableRow): string {
  const t = useText(packsWords)
  const d = useText(domainWords)
  if (label !== null) return label
  return metric === null || part === null ? key : t(`row.${part}`, { metric: d(`metric.${metric}`) })
}
