import { useState } from 'react'
import { formatMoment } from '../../../lib/i18n/format'
import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useLocale, useText } from '../../../lib/i18n/use-text'
import type { OwnScript } from '../../../lib/schema/reply-script'
import { copyOf, draftOf } from '../../../lib/state/scripts/script-draft'
import { toggleScript, write } from '../../../lib/state/scripts/scripts-desk'
import type { ShelfScript } from '../../../lib/state/scripts/shelf'
import { Button } from '../../ui/Button'
import { KeptNote, useKept } from './KeptNote'
import { useScriptActions } from './script-actions'

/** What can be done with a script: a built-in one is changed as a copy; one's own in place, with its versions. */
export function OwnTools({ row, now }: { row: ShelfScript; now: number }) {
  const t = useText(scriptsWords)
  const { script, own } = row
  const { retire } = useScriptActions()
  const [kept, run] = useKept()
  const [sure, setSure] = useState(false)
  if (own === null)
    return (
      <div>
        <Button onClick={() => write(copyOf(script))}>{t('script.copyOf')}</Button>
      </div>
    )
  const retired = own.retiredAt !== null
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line pt-2">
      <div className="flex flex-wrap gap-1.5">
        <Button onClick={() => write(draftOf(own))}>{t('script.edit')}</Button>
        <Button onClick={() => write(copyOf(own))}>{t('script.duplicate')}</Button>
        <Button onClick={() => run(() => retire([own.id], !retired))}>
          {retired ? t('script.revive') : t('script.retire')}
        </Button>
        <Button aria-expanded={sure} onClick={() => setSure(!sure)}>
          {t('script.delete')}
        </Button>
      </div>
      {sure && <DeleteSure own={own} onKeep={() => setSure(false)} />}
      <KeptNote kept={kept} />
      {own.history.length > 0 && <Versions own={own} now={now} />}
    </div>
  )
}

function DeleteSure({ own, onKeep }: { own: OwnScript; onKeep: () => void }) {
  const t = useText(scriptsWords)
  const { remove } = useScriptActions()
  const [kept, run] = useKept()
  const drop = () =>
    run(async () => {
      const done = await remove([own.id])
      if (done === 'kept') toggleScript(own.id)
      return done
    })
  return (
    <div className="grid gap-1.5 rounded-md border border-bad-line bg-bad-wash p-2 text-sm">
      <p className="text-bad">◆ {t('script.deleteSure')}</p>
      <div className="flex flex-wrap gap-1.5">
        <Button look="danger" onClick={drop}>
          {t('script.deleteYes')}
        </Button>
        <Button onClick={onKeep}>{t('script.deleteNo')}</Button>
      </div>
      <KeptNote kept={kept} />
    </div>
  )
}

/** Earlier texts, the last one first; to restore one makes a version of its own, so that nothing is lost. */
function Versions({ own, now }: { own: OwnScript; now: number }) {
  const t = useText(scriptsWords)
  const locale = useLocale()
  const { save } = useScriptActions()
  const [kept, run] = useKept()
  return (
    <details>
      <summary className="min-h-6 text-sm text-ink2">{t('script.history')}</summary>
      <ol className="mt-1 grid gap-1.5">
        {own.history.toReversed().map(({ version, text, at }) => (
          <li key={version} className="grid gap-1 rounded-md border border-line p-2">
            <p className="text-xs text-ink3">
              {t('script.version', { n: version })} · {formatMoment(at, now, locale)}
            </p>
            <p lang="zh-CN" className="text-sm whitespace-pre-line">
              {text}
            </p>
            <div>
              <Button onClick={() => run(() => save({ ...draftOf(own), text }))}>
                {t('script.restore', { n: version })}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <KeptNote kept={kept} />
    </details>
  )
}
