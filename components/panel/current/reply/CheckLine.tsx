import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import { completeReply } from '../../../../lib/reply/complete-reply'
import { usePanelStore } from '../../../../lib/state/panel-store'
import type { OfferedReply, ReplyDesk } from '../../../../lib/state/reply/reply-desk'
import { useFilledCheck } from '../../../../lib/state/reply/use-filled-check'
import { LevelMark } from '../../../ui/LevelMark'

interface CheckLineProps {
  desk: ReplyDesk
  reply: OfferedReply
  /** No blank is open. */
  ready: boolean
}

/** What the check of drafts says of words that are not the library's own: filled by hand, or of the shop's script. */
export function CheckLine({ desk, reply, ready }: CheckLineProps) {
  const t = useText(replyWords)
  const blanks = usePanelStore((state) => state.blanks)
  const byHand = reply.parts.some((part) => part.kind === 'blank' && blanks[part.variable] !== undefined)
  const asks = ready && (byHand || reply.own)
  const text = asks ? completeReply(reply, { ...reply.defaults, ...blanks }).text : null
  const finding = useFilledCheck(text, desk)
  return (
    <div aria-live="polite" className="text-sm empty:hidden">
      {finding && (
        <p className={finding.level === 'danger' ? 'text-bad' : 'text-warn'}>
          <LevelMark level={finding.level} /> <b className="font-semibold">{t('check.title')}</b>{' '}
          <span lang="zh-CN" className="text-ink">
            {finding.advice}
            {finding.better !== null && ` ${t('check.better', { text: finding.better })}`}
          </span>
        </p>
      )}
    </div>
  )
}
