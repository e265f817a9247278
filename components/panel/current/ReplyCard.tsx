import { useRef } from 'react'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import { completeReply } from '../../../lib/reply/complete-reply'
import type { Suggestion } from '../../../lib/reply/suggest-replies'
import { forgetOutcome, usePanelStore } from '../../../lib/state/panel-store'
import { Button } from '../../ui/Button'
import { ReplyText } from './ReplyText'
import { useReplyChoice, type ReplyBox } from './use-reply-choice'

interface ReplyCardProps {
  reply: Suggestion
  /** 1–3: its key. */
  place: number
  /** Where it can be inserted; `null` = copy only. */
  target: ReplyBox | null
}

const OUTCOMES = {
  copied: 'reply.copied',
  'copy-failed': 'reply.copyFailed',
  inserted: 'reply.inserted',
  'box-not-empty': 'reply.boxNotEmpty',
  'buyer-changed': 'reply.buyerChanged',
  composing: 'reply.composing',
  'no-box': 'reply.noBox',
  'not-kept': 'reply.notKept',
  unreachable: 'reply.unreachable',
} as const

/** One suggested reply: its words, what it is for, and the way into the chat. */
export function ReplyCard({ reply, place, target }: ReplyCardProps) {
  const t = useText(panelWords)
  const card = useRef<HTMLLIElement>(null)
  const choose = useReplyChoice(target)
  const blanks = usePanelStore((state) => state.blanks)
  const [missing] = completeReply(reply, blanks).missing
  const first = place === 1
  const main = target === null ? t('reply.copy') : t('reply.insert')
  return (
    <li
      ref={card}
      className={`grid gap-1.5 rounded-md border p-2.5 ${first ? 'border-brand-line bg-brand-wash/40' : 'border-line'}`}
    >
      <ReplyText reply={reply} />
      <div className="flex items-center justify-end gap-2 text-xs text-ink3 narrow:flex-wrap">
        <kbd className="rounded-sm border border-b-2 border-line bg-paper px-1.5 font-mono text-ink2">
          {place}
        </kbd>
        <span className="min-w-0 grow">{reply.why}</span>
        {target !== null && missing === undefined && (
          <Button className="shrink-0" onClick={() => choose(reply, card.current, { copyOnly: true })}>
            {t('reply.copy')}
          </Button>
        )}
        <Button
          className="shrink-0"
          look={first ? 'primary' : 'plain'}
          onClick={() => choose(reply, card.current)}
        >
          {missing === undefined ? main : t('reply.fill', { blank: missing })}
        </Button>
      </div>
      <Outcome scriptId={reply.scriptId} onReplace={() => choose(reply, card.current, { replace: true })} />
    </li>
  )
}

function Outcome({ scriptId, onReplace }: { scriptId: string; onReplace: () => void }) {
  const t = useText(panelWords)
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
          <Button onClick={onReplace}>{t('reply.replace')}</Button>
          <Button onClick={forgetOutcome}>{t('reply.keep')}</Button>
        </p>
      )}
    </div>
  )
}
