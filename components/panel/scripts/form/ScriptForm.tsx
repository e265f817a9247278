import { useId, useState, type FormEvent } from 'react'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { OwnScriptDraft } from '../../../../lib/schema/own-script-change'
import type { OwnScript } from '../../../../lib/schema/reply-script'
import { draftFaults, finished, TEXT_MOST } from '../../../../lib/state/scripts/script-draft'
import {
  dropDraft,
  putFormAside,
  showSaved,
  useScriptsDesk,
} from '../../../../lib/state/scripts/scripts-desk'
import type { SeenShop } from '../../../../lib/state/use-shops'
import { Button } from '../../../ui/Button'
import { failureOf } from '../KeptNote'
import { useScriptActions } from '../script-actions'
import { FitFields } from './FitFields'
import { PictureField } from './PictureField'
import { PlaceFields } from './PlaceFields'
import { Preview } from './Preview'
import { TextFields } from './TextFields'

interface ScriptFormProps {
  own: readonly OwnScript[]
  shops: readonly SeenShop[]
}

/** Writes a script, or changes one. What is typed stays until it is saved or thrown away, whatever room is shown. */
export default function ScriptForm({ own, shops }: ScriptFormProps) {
  const draft = useScriptsDesk((desk) => desk.draft)
  if (draft === null) return null
  const stored = own.find(({ id }) => id === draft.id)
  return <Form draft={draft} stored={stored} own={own} shops={shops} />
}

interface FormProps extends ScriptFormProps {
  draft: OwnScriptDraft
  stored: OwnScript | undefined
}

function Form({ draft, stored, own, shops }: FormProps) {
  const t = useText(scriptsWords)
  const { save } = useScriptActions()
  const id = useId()
  const [tried, setTried] = useState(false)
  const [state, setState] = useState<'open' | 'saving' | Parameters<typeof failureOf>[0]>('open')
  const faults = draftFaults(draft)
  const keep = async () => {
    setState('saving')
    const ended = await save(finished(draft))
    if (ended === 'kept') showSaved(draft.id)
    else setState(ended)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const [first] = faults
    if (first !== undefined) {
      const field = first === 'no-aim' ? 'aim' : 'text'
      event.currentTarget.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
      return
    }
    void keep()
  }
  const newVersion = stored !== undefined && stored.text !== draft.text.trim()
  const saveLabel = newVersion ? t('form.saveVersion', { n: stored.version + 1 }) : t('form.save')
  return (
    <form
      aria-labelledby={id}
      noValidate
      onSubmit={submit}
      className="grid grid-cols-[minmax(0,1fr)] gap-2.5"
    >
      <h2 id={id} className="font-semibold">
        {stored ? t('form.edit') : t('form.new')}
      </h2>
      <TextFields draft={draft} faults={tried ? faults : []} />
      <Preview draft={draft} />
      <PlaceFields draft={draft} shops={shops} categories={own.map(({ category }) => category)} />
      <FitFields draft={draft} />
      <PictureField draft={draft} />
      <div aria-live="polite" className="grid gap-1 text-sm text-bad empty:hidden">
        {tried && faults.map((fault) => <p key={fault}>◆ {t(`fault.${fault}`, { n: TEXT_MOST })}</p>)}
        {state !== 'open' && state !== 'saving' && <p>◆ {t(failureOf(state))}</p>}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={state === 'saving'}>
          {state === 'saving' ? t('form.saving') : saveLabel}
        </Button>
        <Button onClick={putFormAside}>{t('form.back')}</Button>
        <Discard />
      </div>
    </form>
  )
}

function Discard() {
  const t = useText(scriptsWords)
  const [sure, setSure] = useState(false)
  if (!sure)
    return (
      <Button look="link" onClick={() => setSure(true)}>
        {t('form.cancel')}
      </Button>
    )
  return (
    <span className="flex flex-wrap items-center gap-1.5 text-sm">
      <span className="text-bad">{t('form.dropSure')}</span>
      <Button look="danger" onClick={dropDraft}>
        {t('form.dropYes')}
      </Button>
      <Button onClick={() => setSure(false)}>{t('form.dropNo')}</Button>
    </span>
  )
}
