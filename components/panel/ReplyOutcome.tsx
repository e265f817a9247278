import { replyWords } from '../../lib/i18n/reply-words'
import { useText } from '../../lib/i18n/use-text'
import { forgetOutcome, usePanelStore } from '../../lib/state/panel-store'
import { Button } from '../ui/Button'

const OUTCOMES = {
  copied: 'copied',
  'copy-failed': 'copyFailed',
  inserted: 'inserted',
  'box-not-empty': 'boxNotEmpty',
  'buyer-changed': 'buyerChanged',
  composing: 'composing',
  'no-box': 'noBox',
  'not-kept': 'notKept',
  unreachable: 'unreachable',
  'blank-open': 'blankOpen',
} as const

/** How the last copy or insertion of a reply ended; asks before it replaces what stands in the box. */
export function ReplyOutcome({ scriptId, onReplace }: { scriptId: string; onReplace: () => void }) {
  const t = useText(replyWords)
  const outcome = usePanelStore((state) => state.outcomes[scriptId])
  const good = outcome === 'copied' || outcome === 'inserted'
  return (
    <div aria-live="polite" className={`text-sm empty:hidden ${good ? 'text-ok' : 'text-warn'}`}>
      {outcome !== undefined && (
        <p>
          {good ? '✓ ' : '▲ '}
          {t(OUTCOMES[outcome])}
        </p>
      )}
      {outcome === 'box-not-empty' && (
        <p className="mt-1 flex gap-2">
          <Button onClick={onReplace}>{t('replace')}</Button>
          <Button onClick={forgetOutcome}>{t('keep')}</Button>
        </p>
      )}
    </div>
  )
}
