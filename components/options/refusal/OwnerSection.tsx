import { useState } from 'react'
import { memoryWords } from '../../../lib/i18n/memory-words'
import { refusalSettingsWords } from '../../../lib/i18n/refusal-settings-words'
import { useText } from '../../../lib/i18n/use-text'
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
  const m = useText(memoryWords)
  const mode = useOwnerMode(now)
  return (
    <div id="owner">
      <Card title={m('owner.title')}>
        <p className="text-sm text-ink2">{m('owner.soft')}</p>
        {mode !== undefined && <p>{m(`owner.${mode}`)}</p>}
        {mode === 'none' && <PasscodeForm label={m('owner.set')} send={chooseOwnerPasscode} />}
        {mode === 'closed' && <PasscodeForm label={m('owner.enter')} send={enterOwnerMode} />}
        {mode === 'open' && (
          <>
            <p className="mt-1">
              <Button onClick={() => void leaveOwnerMode()}>{m('owner.leave')}</Button>
            </p>
            <PasscodeForm label={m('owner.change')} send={chooseOwnerPasscode} />
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
}

/** One box and one button; what came of it is said beside it, and the passcode is not kept in the box. */
function PasscodeForm({ label, send }: PasscodeFormProps) {
  const m = useText(memoryWords)
  const outcomeText = useOutcomeText()
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
      <Field label={m('owner.passcode')} hint={m('owner.forgotten')}>
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
      <output className="block text-sm text-ink2 empty:hidden">{outcome ? outcomeText(outcome) : ''}</output>
    </form>
  )
}

function useOutcomeText() {
  const t = useText(refusalSettingsWords)
  const m = useText(memoryWords)
  return (answer: PasscodeOutcome): string => {
    const { outcome } = answer
    if (answer.outcome === 'wrong' || answer.outcome === 'wait') {
      const seconds = Math.max(1, Math.ceil((Date.parse(answer.until) - Date.now()) / 1000))
      return m(`owner.${answer.outcome}`, { seconds })
    }
    if (outcome === 'open') return t('owner.done')
    if (outcome === 'too-short') return m('owner.too-short', { least: PASSCODE_LENGTH.least })
    if (outcome === 'too-long') return m('owner.too-long', { most: PASSCODE_LENGTH.most })
    return m(outcome === 'no-passcode' ? 'owner.no-passcode' : 'owner.closed')
  }
}
