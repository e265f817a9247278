import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'
import { dropDraft, takeUpForm, useScriptsDesk } from '../../../lib/state/scripts/scripts-desk'
import { Button } from '../../ui/Button'

/** Says that something was begun and not saved. */
export function DraftWaiting() {
  const t = useText(scriptsWords)
  const draft = useScriptsDesk((desk) => desk.draft)
  if (draft === null) return null
  const aim = draft.aim.trim() || draft.text.trim().slice(0, 12) || t('draft.unnamed')
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-lg border border-warn-line bg-warn-wash p-2 text-sm">
      <p className="min-w-0 grow text-warn wrap-anywhere">▲ {t('draft.waiting', { aim })}</p>
      <Button onClick={takeUpForm}>{t('draft.resume')}</Button>
      <Button look="link" onClick={dropDraft}>
        {t('draft.drop')}
      </Button>
    </div>
  )
}
