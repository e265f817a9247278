import { useRef, useState } from 'react'
import { optionsWords } from '../../lib/i18n/options-words'
import { useText } from '../../lib/i18n/use-text'
import { deleteEverything } from '../../lib/state/delete-everything'
import { Button } from '../ui/Button'

type Stage = 'idle' | 'running' | 'done' | 'failed'

const WHAT = [
  'data.delete.records',
  'data.delete.decisions',
  'data.delete.settings',
  'data.delete.key',
] as const

/** Deletes all that is kept, after saying what goes. */
export function DeleteEverything() {
  const t = useText(optionsWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const [stage, setStage] = useState<Stage>('idle')
  const run = async () => {
    setStage('running')
    setStage((await deleteEverything()) ? 'done' : 'failed')
    dialog.current?.close()
  }
  return (
    <div className="mt-3 border-t border-line pt-3">
      <Button look="danger" onClick={() => dialog.current?.showModal()}>
        {t('data.delete')}
      </Button>
      <p aria-live="polite" className="mt-2 empty:hidden">
        {stage === 'done' && <span className="text-ok">✓ {t('data.delete.done')}</span>}
        {stage === 'failed' && <span className="text-bad">◆ {t('data.delete.failed')}</span>}
      </p>
      <dialog
        ref={dialog}
        aria-labelledby="delete-title"
        onCancel={(event) => stage === 'running' && event.preventDefault()}
        className="m-auto max-w-md rounded-lg border border-line bg-paper p-4 text-ink backdrop:bg-black/40"
      >
        <h2 id="delete-title" className="text-lg font-semibold">
          {t('data.delete.title')}
        </h2>
        <p className="mt-2">{t('data.delete.what')}</p>
        <ul className="list-disc pl-5">
          {WHAT.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <p className="mt-2 text-ink2">{t('data.delete.rest')}</p>
        <div className="mt-3 flex flex-wrap items-center justify-end gap-2">
          {stage === 'running' && <progress aria-label={t('data.delete.running')} className="mr-auto w-24" />}
          <Button disabled={stage === 'running'} onClick={() => dialog.current?.close()}>
            {t('data.delete.cancel')}
          </Button>
          <Button look="danger" disabled={stage === 'running'} onClick={() => void run()}>
            {stage === 'running' ? t('data.delete.running') : t('data.delete.confirm')}
          </Button>
        </div>
      </dialog>
    </div>
  )
}
