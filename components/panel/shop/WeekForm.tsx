import { useId, useState } from 'react'
import { shopWords } from '../../../lib/i18n/shop-words'
import { useText } from '../../../lib/i18n/use-text'
import { WEEK_FIELDS, type EnteredWeek, type WeekField } from '../../../lib/schema/entered-week'
import { Button } from '../../ui/Button'
import { CONTROL } from '../../ui/Field'
import { usePanelActions } from '../panel-actions'

/** Figures of the whole shop's week that no page shows here; an empty box is unknown, never 0. */
export function WeekForm({ shopKey, entered }: { shopKey: string; entered: EnteredWeek }) {
  const t = useText(shopWords)
  const [open, setOpen] = useState(false)
  return (
    <div className="mt-2 border-t border-line pt-1">
      <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('week.title')}
      </Button>
      {open && (
        <div className="mt-1 grid gap-1 text-sm">
          <p className="text-xs text-ink3">{t('week.hint')}</p>
          {WEEK_FIELDS.map((field) => (
            <Box key={`${shopKey} ${field}`} shopKey={shopKey} field={field} value={entered[field]} />
          ))}
        </div>
      )}
    </div>
  )
}

interface BoxProps {
  shopKey: string
  field: WeekField
  value: number | null
}

function Box({ shopKey, field, value }: BoxProps) {
  const t = useText(shopWords)
  const id = useId()
  const { enterWeek } = usePanelActions()
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-3">
      <label htmlFor={id}>{t(`week.${field}`)}</label>
      <input
        id={id}
        inputMode="numeric"
        maxLength={6}
        defaultValue={value ?? ''}
        className={`${CONTROL} max-w-20! text-right`}
        onBlur={(event) => {
          const text = event.target.value.trim()
          const next = /^\d{1,6}$/.test(text) ? Number(text) : null
          event.target.value = next === null ? '' : String(next)
          if (next !== value) void enterWeek(shopKey, field, next)
        }}
      />
    </p>
  )
}
