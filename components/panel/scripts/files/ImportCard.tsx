import { useState } from 'react'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useText } from '../../../../lib/i18n/use-text'
import type { OwnScript, ReplyScript } from '../../../../lib/schema/reply-script'
import type { FileFault } from '../../../../lib/state/scripts/read-script-file'
import type { BroughtIn } from '../../../../lib/state/scripts/script-actions'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { FilePick } from '../FilePick'
import { ImportReport } from './ImportReport'
import { useImport } from './use-import'

interface ImportCardProps {
  own: readonly OwnScript[]
  builtIn: readonly ReplyScript[]
}

const OWNERS = ['private', 'shop'] as const

/** Takes scripts from a file: first what it would do is shown, then the person decides. */
export function ImportCard({ own, builtIn }: ImportCardProps) {
  const t = useText(scriptsWords)
  const [owner, setOwner] = useState<OwnScript['owner']>('private')
  const { state, read, keep, stop, dismiss } = useImport({ own, builtIn })
  const busy = state.step === 'reading' || state.step === 'keeping'
  return (
    <Card title={t('import.title')}>
      <fieldset className="mb-1.5 flex flex-wrap items-center gap-x-3 text-sm" disabled={busy}>
        <legend className="float-left mr-2 text-ink2">{t('import.into')}</legend>
        {OWNERS.map((one) => (
          <label key={one} className="flex min-h-6 items-center gap-1">
            <input
              type="radio"
              name="import-owner"
              className="size-4 accent-brand"
              checked={owner === one}
              onChange={() => setOwner(one)}
            />
            {t(`owner.${one}`)}
          </label>
        ))}
      </fieldset>
      <FilePick
        label={t('import.choose')}
        hint={t('import.hint')}
        accept=".csv,.xlsx,.json,.txt"
        disabled={busy}
        onPick={([file]) => {
          if (file) void read(file, owner)
        }}
      />
      <div aria-live="polite" className="mt-2 grid gap-2 text-sm empty:hidden">
        {state.step === 'reading' && <p className="text-ink2">{t('import.reading', { name: state.name })}</p>}
        {state.step === 'refused' && <Refusal fault={state.fault} />}
        {state.step === 'found' && (
          <ImportReport
            name={state.name}
            plan={state.plan}
            onKeep={(skipTwins) => void keep(state.plan, skipTwins)}
            onDismiss={dismiss}
          />
        )}
        {state.step === 'keeping' && <Keeping done={state.done} total={state.total} onStop={stop} />}
        {state.step === 'ended' && <Ended brought={state.brought} />}
      </div>
    </Card>
  )
}

function Keeping({ done, total, onStop }: { done: number; total: number; onStop: () => void }) {
  const t = useText(scriptsWords)
  return (
    <div className="grid gap-1.5">
      <p>{t('import.progress', { done, total })}</p>
      <progress
        aria-label={t('import.title')}
        value={done}
        max={Math.max(1, total)}
        className="h-1.5 w-full accent-brand"
      />
      <div>
        <Button onClick={onStop}>{t('import.cancel')}</Button>
      </div>
    </div>
  )
}

function Refusal({ fault }: { fault: FileFault }) {
  const t = useText(scriptsWords)
  const text =
    fault.why === 'bad' ? t('import.fault.bad', { field: fault.field }) : t(`import.fault.${fault.why}`)
  return <p className="text-bad wrap-anywhere">◆ {text}</p>
}

function Ended({ brought: { ended, ...counts } }: { brought: BroughtIn }) {
  const t = useText(scriptsWords)
  if (ended === 'done') return <p className="text-ok">✓ {t('import.done', { ...counts })}</p>
  const { added, updated } = counts
  if (ended === 'cancelled') return <p className="text-ink2">{t('import.cancelled', { added, updated })}</p>
  return <p className="text-bad">◆ {t('import.broken', { added, updated })}</p>
}
