import { useMemo } from 'react'
import { scriptsWords } from '../../../../lib/i18n/scripts-words'
import { useText } from '../../../../lib/i18n/use-text'
import { sampleReply } from '../../../../lib/reply/library/sample-reply'
import type { OwnScriptDraft } from '../../../../lib/schema/own-script-change'
import { strangePlaces } from '../../../../lib/state/scripts/script-draft'
import { Card } from '../../../ui/Card'
import { LintNotes } from '../LintNotes'
import { ScriptText } from '../ScriptText'
import { useCheck } from '../use-check'

/** How the script will read, with made-up facts, and what the check says of it. */
export function Preview({ draft }: { draft: OwnScriptDraft }) {
  const t = useText(scriptsWords)
  const filled = useMemo(() => sampleReply(draft.text), [draft.text])
  const strange = strangePlaces(draft.text)
  if (draft.text.trim() === '')
    return (
      <Card title={t('form.preview')}>
        <p className="text-sm text-ink3">{t('form.previewEmpty')}</p>
      </Card>
    )
  return (
    <Card title={t('form.preview')} aside={t('form.previewAside')}>
      <ScriptText parts={filled.parts} caretPart={filled.caretPart} />
      <div className="mt-2 grid gap-1.5">
        {strange.length > 0 && (
          <p className="text-sm text-warn">
            ▲ {t('form.strange', { names: strange.map((name) => `{${name}}`).join('、') })}
          </p>
        )}
        <Checked draft={draft} />
      </div>
    </Card>
  )
}

function Checked({ draft }: { draft: OwnScriptDraft }) {
  const t = useText(scriptsWords)
  const check = useCheck(draft)
  if (check.status === 'checking') return <p className="text-sm text-ink3">{t('form.lintChecking')}</p>
  if (check.status === 'failed') return <p className="text-sm text-warn">▲ {t('form.lintFailed')}</p>
  const { findings, text } = check
  const danger = findings.some(({ level }) => level === 'danger')
  return (
    <div aria-live="polite" className="grid gap-1.5">
      {findings.length === 0 && <p className="text-sm text-ok">● {t('form.lintClean')}</p>}
      {danger && <p className="text-sm text-bad">◆ {t('notOffered')}</p>}
      {findings.length > 0 && <LintNotes findings={findings} text={text} />}
    </div>
  )
}
