import { scriptsWords } from '../../../lib/i18n/scripts-words'
import { useText } from '../../../lib/i18n/use-text'

/** Where the caret stands after insertion. */
export function CaretMark() {
  const t = useText(scriptsWords)
  return (
    <span title={t('form.caretLabel')} className="text-brand">
      <span aria-hidden>▏</span>
      <span className="sr-only">{t('form.caretLabel')}</span>
    </span>
  )
}
