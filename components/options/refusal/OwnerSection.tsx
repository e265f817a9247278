import { useState } from 'react'
import { formatMoment } from '../../../lib/i18n/format'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import {
  chooseOwnerPasscode,
  enterOwnerMode,
  leaveOwnerMode,
  PASSCODE_LENGTH,
  useOwnerMode,
  type PasscodeOutcome,
} from '../../../lib/state/owner-mode'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { CONTROL, Field } from '../../ui/Field'
import { GrantForm } from './GrantForm'
import { GrantLog } from './GrantLog'
import { MuteList } from './MuteList'

/** The soft lock, and what stands behind it. */
export function OwnerSection({ now }: { now: number }) {
  const t = useText(refusalSettingsWords)
  const mode = useOwnerMode(now)
  return (
    <div id="owner">
      <Card title={t('owner.title')}>
        <p className="text-sm text-ink2">{t('owner.soft')}</p>
        {mode !== undefined && <p>{t(`owner.${mode}`)}</p>}
        {mode === 'none' && <PasscodeForm label={t('owner.set')} send={chooseOwnerPasscode} now={now} />}
        {mode === 'closed' && <PasscodeForm label={t('owner.enter')} send={enterOwnerMode} now={now} />}
        {mode === 'open' && (
          <>
            <p className="mt-1">
              <Button onClick={() => void leaveOwnerMode()}>{t('owner.leave')}</Button>
            </p>
            <PasscodeForm label={t('owner.change')} send={chooseOwnerPasscode} now={now} />
            <GrantForm now={now} />
          </>
        )}
        <GrantLog now={now} />
        <MuteList open={mode === 'open'} />
      </Card>
    </div>
  )
}

interface PasscodeFormProps {
  label: string
  send: (passcode: string) => Promise<PasscodeOutcome>
  now: number
}

/** One box and one button; what came of it is said beside it, and the passcode is not kept in the box. */
function PasscodeForm({ label, send, now }: PasscodeFormProps) {
  const t = useText(refusalSettingsWords)
  const outcomeText = useOutcomeText(now)
  const [passcode, setPasscode] = useState('')
  const [outcome, setOutcome] = useState<PasscodeOutcome>()
  const submit = async () => {
    const entered = passcode
    setPasscode('')
    setOutcome(await send(entered))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field label={t('owner.passcode')} hint={t('owner.passcode.hint', PASSCODE_LENGTH)}>
        {(ids) => (
          <span className="flex flex-wrap gap-2">
            <input
              {...ids}
              type="password"
              autoComplete="off"
              className={`${CONTROL} w-40!`}
              value={passcode}
              onChange={(event) => setPasscode(event.target.value)}
            />
            <Button type="submit" disabled={passcode === ''}>
              {label}
            </Button>
          </span>
        )}
      </Field>
      <p role="status" className="text-sm text-ink2 empty:hidden">
        {outcome ? outcomeText(outcome) : ''}
      </p>
    </form>
  )
}

function useOutcomeText(now: number) {
  const t = useText(refusalSettingsWords)
  const locale = useLocale()
  return (answer: PasscodeOutcome): string => {
    if (answer.outcome === 'open') return t('owner.done')
    if (answer.outcome === 'closed') return t('owner.still-closed')
    if (answer.outcome === 'wrong' || answer.outcome === 'wait') {
      return t(`owner.${answer.outcome}`, { at: formatMoment(answer.until, now, locale) })
    }
    return t(`owner.${answer.outcome}`)
  }
}
