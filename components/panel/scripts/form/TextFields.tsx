import { useEffect, useRef } from 'react'
import { formatCount } from '../../../../lib/i18n/format'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../../lib/i18n/use-text'
import type { OwnScriptDraft } from '../../../../lib/schema/own-script-change'
import { VARIABLES } from '../../../../lib/schema/reply-script'
import { AIM_MOST, TEXT_MOST, type DraftFault } from '../../../../lib/state/scripts/script-draft'
import { changeDraft } from '../../../../lib/state/scripts/scripts-desk'
import { CONTROL, Field } from '../../../ui/Field'

const CARET = '光标'

interface TextFieldsProps {
  draft: OwnScriptDraft
  faults: readonly DraftFault[]
}

/** Title, text and the questions that it answers; places for facts are put in by buttons. */
export function TextFields({ draft, faults }: TextFieldsProps) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const box = useRef<HTMLTextAreaElement>(null)
  const first = useRef<HTMLInputElement>(null)
  // The form takes the place of what was clicked, and with it the focus.
  useEffect(() => first.current?.focus(), [])
  const insert = (name: string) => {
    const area = box.current
    const [from, to] = [area?.selectionStart ?? draft.text.length, area?.selectionEnd ?? draft.text.length]
    const place = `{${name}}`
    changeDraft({ text: `${draft.text.slice(0, from)}${place}${draft.text.slice(to)}` })
    requestAnimationFrame(() => {
      area?.focus()
      area?.setSelectionRange(from + place.length, from + place.length)
    })
  }
  return (
    <div>
      <Field label={t('form.aim')} hint={t('form.aimHint')}>
        {(ids) => (
          <input
            {...ids}
            ref={first}
            name="aim"
            className={`${CONTROL} max-w-none`}
            value={draft.aim}
            maxLength={AIM_MOST}
            autoComplete="off"
            aria-invalid={faults.includes('no-aim')}
            onChange={(event) => changeDraft({ aim: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('form.text')}
        hint={t('form.left', { n: formatCount(Math.max(0, TEXT_MOST - draft.text.length), locale) })}
      >
        {(ids) => (
          <textarea
            {...ids}
            ref={box}
            name="text"
            rows={5}
            className={`${CONTROL} max-w-none`}
            value={draft.text}
            maxLength={TEXT_MOST}
            aria-invalid={faults.includes('no-text') || faults.includes('text-long')}
            onChange={(event) => changeDraft({ text: event.target.value })}
          />
        )}
      </Field>
      <VariableButtons hasCaret={draft.text.includes(`{${CARET}}`)} onInsert={insert} />
      <Field label={t('form.triggers')} hint={t('form.triggersHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            className={`${CONTROL} max-w-none`}
            value={draft.triggers.join('\n')}
            onChange={(event) => changeDraft({ triggers: event.target.value.split('\n') })}
          />
        )}
      </Field>
    </div>
  )
}

interface VariableButtonsProps {
  /** A text has one caret at most. */
  hasCaret: boolean
  onInsert: (name: string) => void
}

function VariableButtons({ hasCaret, onInsert }: VariableButtonsProps) {
  const t = useText(scriptsWords)
  const look =
    'min-h-6 rounded-sm border border-line bg-wash px-1.5 text-xs text-ink2 hover:border-edge disabled:opacity-60'
  return (
    <fieldset className="flex flex-wrap gap-1 py-1" lang="zh-CN">
      <legend className="mb-1 text-sm text-ink2">{t('form.insert')}</legend>
      {VARIABLES.map((name) => (
        <button key={name} type="button" className={look} onClick={() => onInsert(name)}>
          {name}
        </button>
      ))}
      <button
        type="button"
        className={`${look} border-brand-line text-brand`}
        disabled={hasCaret}
        onClick={() => onInsert(CARET)}
      >
        {t('form.caret')}
      </button>
    </fieldset>
  )
}
