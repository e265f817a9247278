import { replyWords } from '../../lib/i18n/reply-words'
import { useText } from '../../lib/i18n/use-text'

/** Where the caret stands after insertion. */
export function CaretMark() {
  const t = useText(replyWords)
  return (
    <span title={t('caret')} className="text-brand">
      <span aria-hidden>▏</span>
      <span className="sr-only">{t('caret')}</span>
    </span>
  )
}
