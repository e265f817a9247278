import { useState } from 'react'
import { todoWords } from '../../../lib/i18n/todo-words'
import { useText } from '../../../lib/i18n/use-text'
import type { QuietHours } from '../../../lib/schema/warning-settings'
import { switchNotify } from '../../../lib/state/todo/switch-notify'
import { usePromiseRing, useQuietHours } from '../../../lib/state/todo/use-reply-settings'
import { Card } from '../../ui/Card'
import { CONTROL, Field } from '../../ui/Field'
import { Switch } from '../../ui/Switch'

/** How a promise about to break makes itself heard beside the silent badge, and when nothing does. */
export function RingSection() {
  const t = useText(todoWords)
  const [ring, setRing] = usePromiseRing()
  const [quiet, setQuiet] = useQuietHours()
  const [denied, setDenied] = useState(false)
  if (ring === undefined || quiet === undefined) return null
  const notify = (on: boolean) => void switchNotify(on).then((allowed) => setDenied(on && !allowed))
  return (
    <div id="ring">
      <Card title={t('ring.title')}>
        <Field label={t('ring.notify')} hint={t('ring.notify.hint')}>
          {(ids) => <Switch {...ids} disabled={false} checked={ring.notify} onChange={notify} />}
        </Field>
        <p aria-live="polite" className="text-sm text-warn empty:hidden">
          {denied ? `▲ ${t('ring.notify.denied')}` : ''}
        </p>
        <Field label={t('ring.sound')} hint={t('ring.sound.hint')}>
          {(ids) => (
            <Switch
              {...ids}
              disabled={false}
              checked={ring.sound}
              onChange={(sound) => void setRing({ ...ring, sound })}
            />
          )}
        </Field>
        <Quiet quiet={quiet} onChange={(next) => void setQuiet(next)} />
      </Card>
    </div>
  )
}

/** Both ends or none: with one alone there is no quiet yet. */
function Quiet({
  quiet,
  onChange,
}: {
  quiet: QuietHours | null
  onChange: (quiet: QuietHours | null) => void
}) {
  const t = useText(todoWords)
  const [from, setFrom] = useState(quiet?.from ?? '')
  const [to, setTo] = useState(quiet?.to ?? '')
  const keep = (next: { from: string; to: string }) => {
    setFrom(next.from)
    setTo(next.to)
    if (next.from !== '' && next.to !== '') onChange(next)
    else if (quiet !== null) onChange(null)
  }
  return (
    <fieldset className="mt-2">
      <legend className="font-semibold">{t('quiet.title')}</legend>
      <div className="flex flex-wrap items-center gap-2">
        <label className="flex items-center gap-1">
          {t('quiet.from')}
          <input
            type="time"
            className={`${CONTROL} w-28!`}
            value={from}
            onChange={(event) => keep({ from: event.target.value, to })}
          />
        </label>
        <label className="flex items-center gap-1">
          {t('quiet.to')}
          <input
            type="time"
            className={`${CONTROL} w-28!`}
            value={to}
            onChange={(event) => keep({ from, to: event.target.value })}
          />
        </label>
      </div>
      <p className="text-sm text-ink2">{t('quiet.hint')}</p>
    </fieldset>
  )
}
