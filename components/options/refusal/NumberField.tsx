import { useId, useState, type ReactNode } from 'react'
import { unitWord } from '../../../lib/i18n/pack-units'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import { enteredNumber, shownNumber } from '../../../lib/rules/entered-number'
import type { PackNumber } from '../../../lib/schema/rule-pack'
import { CONTROL } from '../../ui/Field'

interface NumberFieldProps {
  label: string
  hint?: string | undefined
  unit: PackNumber['unit'] | 'minutes'
  /** `null` = not told. */
  value: number | null
  onKeep: (value: number | null) => void
  /** Beside the box. */
  children?: ReactNode
}

/** A number that the person may leave empty: unknown is never 0. Kept when the field is left. */
export function NumberField({ label, hint, unit, value, onKeep, children }: NumberFieldProps) {
  const t = useText(refusalSettingsWords)
  const locale = useLocale()
  const id = useId()
  /** What was typed and is not kept yet, or can't be; `null` = the box shows what counts. */
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && typed.trim() !== '' && enteredNumber(typed, unit) === null
  const keep = () => {
    if (typed === null || wrong) return
    const entered = enteredNumber(typed, unit)
    setTyped(null)
    if (entered !== value) onKeep(entered)
  }
  return (
    <div className="grid gap-0.5 py-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <input
          id={id}
          aria-describedby={`${id}-hint ${id}-wrong`}
          aria-invalid={wrong}
          className={`${CONTROL} w-28!`}
          inputMode="decimal"
          maxLength={12}
          placeholder={t('number.empty')}
          value={typed ?? (value === null ? '' : shownNumber(value, unit))}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        <span className="text-ink2">{unitWord(unit, locale)}</span>
        {children}
      </div>
      <p id={`${id}-wrong`} aria-live="polite" className="text-sm text-bad empty:hidden">
        {wrong ? `◆ ${t('number.wrong')}` : ''}
      </p>
      <p id={`${id}-hint`} className="text-sm text-ink2 empty:hidden">
        {hint}
      </p>
    </div>
  )
}
