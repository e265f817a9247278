import { useState } from 'react'
import { optionsWords } from '../../lib/i18n/options-words'
import { useText } from '../../lib/i18n/use-text'
import { isRetention, RETENTION_DAYS, useRetentionDays } from '../../lib/state/use-settings'
import { Card } from '../ui/Card'
import { CONTROL, Field } from '../ui/Field'
import { DeleteEverything } from './DeleteEverything'

/** How long things are kept, and the way to delete them all. */
export function DataSection() {
  const t = useText(optionsWords)
  const [days, setDays] = useRetentionDays()
  const [result, setResult] = useState<'saved' | 'wrong' | null>(null)
  const { least, most } = RETENTION_DAYS
  const keep = (text: string) => {
    const wanted = Number(text)
    if (wanted === days) return
    if (!isRetention(wanted)) return setResult('wrong')
    void setDays(wanted).then(() => setResult('saved'))
  }
  return (
    <Card title={t('data.title')}>
      <Field label={t('data.retention')} hint={t('data.retention.hint', { least, most })}>
        {(ids) => (
          <input
            {...ids}
            key={days}
            type="number"
            min={least}
            max={most}
            className={CONTROL}
            defaultValue={days}
            disabled={days === undefined}
            aria-invalid={result === 'wrong'}
            onBlur={(event) => keep(event.target.value)}
          />
        )}
      </Field>
      <p aria-live="polite" className="text-sm empty:hidden">
        {result === 'saved' && <span className="text-ok">✓ {t('saved')}</span>}
        {result === 'wrong' && (
          <span className="text-bad">◆ {t('data.retention.wrong', { least, most })}</span>
        )}
      </p>
      <DeleteEverything />
    </Card>
  )
}
