import { useState } from 'react'
import { domainWords } from '../../../../lib/i18n/domain-words'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useText } from '../../../../lib/i18n/use-text'
import { AFTER_SALE_KINDS, REASON_CLASSES } from '../../../../lib/schema/after-sale'
import type { OwnScriptDraft } from '../../../../lib/schema/own-script-change'
import { PlatformSchema } from '../../../../lib/schema/platform'
import { REPLY_STAGES } from '../../../../lib/schema/reply-script'
import { INTENTS } from '../../../../lib/schema/text-reading'
import { variablesIn } from '../../../../lib/state/scripts/script-draft'
import { changeDraft } from '../../../../lib/state/scripts/scripts-desk'
import { Disclosure } from '../../../ui/Disclosure'
import { CONTROL, Field } from '../../../ui/Field'

const KINDS = AFTER_SALE_KINDS.filter((kind) => kind !== 'unknown')
const ASKED = INTENTS.filter((intent) => intent !== 'other')

/** When the script is suggested. Nothing chosen = always; most people never open it. */
export function FitFields({ draft }: { draft: OwnScriptDraft }) {
  const t = useText(scriptsWords)
  const d = useText(domainWords)
  const [open, setOpen] = useState(false)
  const { platforms, intents, kinds, reasonClasses, stages, needs } = draft
  const lists = [platforms, intents, kinds, reasonClasses, stages]
  const chosen = lists.reduce((sum, list) => sum + (list === '*' ? 0 : list.length), needs.length)
  const spoken = variablesIn(draft.text)
  return (
    <Disclosure
      title={t('form.fit')}
      line={chosen === 0 ? t('form.fitLine') : t('form.fitSet', { n: chosen })}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <div className="grid gap-2">
        <Ticks
          label={t('form.platforms')}
          chosen={platforms}
          options={PlatformSchema.options.map((one) => [one, d(`platform.${one}`)])}
          onChange={(next) => changeDraft({ platforms: next })}
        />
        <Ticks
          label={t('form.intents')}
          chosen={intents}
          options={ASKED.map((one) => [one, t(`intent.${one}`)])}
          onChange={(next) => changeDraft({ intents: next })}
        />
        <Ticks
          label={t('form.kinds')}
          chosen={kinds}
          options={KINDS.map((one) => [one, d(`kind.${one}`)])}
          onChange={(next) => changeDraft({ kinds: next })}
        />
        <Ticks
          label={t('form.reasonClasses')}
          chosen={reasonClasses}
          options={REASON_CLASSES.map((one) => [one, d(`reason.${one}`)])}
          onChange={(next) => changeDraft({ reasonClasses: next })}
        />
        <Ticks
          label={t('form.stages')}
          chosen={stages}
          options={REPLY_STAGES.map((one) => [one, t(`stage.${one}`)])}
          onChange={(next) => changeDraft({ stages: next })}
        />
        {spoken.length > 0 && (
          <Ticks
            label={t('form.needs')}
            chosen={needs}
            options={spoken.map((one) => [one, one])}
            onChange={(next) => changeDraft({ needs: next === '*' ? [] : next })}
          />
        )}
        <Field label={t('form.legal')} hint={t('form.legalHint')}>
          {(ids) => (
            <input
              {...ids}
              className={`${CONTROL} max-w-none`}
              value={draft.legal ?? ''}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => changeDraft({ legal: event.target.value || null })}
            />
          )}
        </Field>
      </div>
    </Disclosure>
  )
}

interface TicksProps<T extends string> {
  label: string
  chosen: readonly T[] | '*'
  options: readonly (readonly [T, string])[]
  /** None chosen = every one. */
  onChange: (chosen: readonly T[] | '*') => void
}

function Ticks<T extends string>({ label, chosen, options, onChange }: TicksProps<T>) {
  const on: readonly T[] = chosen === '*' ? [] : chosen
  const toggle = (value: T) => {
    const next = on.includes(value) ? on.filter((one) => one !== value) : [...on, value]
    onChange(next.length === 0 ? '*' : next)
  }
  return (
    <fieldset>
      <legend className="text-xs text-ink2">{label}</legend>
      <div className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
        {options.map(([value, name]) => (
          <label key={value} className="flex min-h-6 items-center gap-1">
            <input
              type="checkbox"
              className="size-4 accent-brand"
              checked={on.includes(value)}
              onChange={() => toggle(value)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
