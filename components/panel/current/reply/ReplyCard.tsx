import { useRef, useState } from 'react'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import { usePanelStore } from '../../../../lib/state/panel-store'
import type { OfferedReply, ReplyDesk } from '../../../../lib/state/reply/reply-desk'
import { Button } from '../../../ui/Button'
import { AmountLine } from './AmountLine'
import { CheckLine } from './CheckLine'
import { ReplyAside } from './ReplyAside'
import { ReplyOutcome } from '../../ReplyOutcome'
import { ReplyText } from './ReplyText'
import { heldBy, useReplyChoice, type ReplyBox } from './use-reply-choice'

interface ReplyCardProps {
  desk: ReplyDesk
  reply: OfferedReply
  /** 1–9: its key. */
  place: number
  /** Where it can be inserted; `null` = copy only. */
  box: ReplyBox | null
}

/** One suggested reply: its words, what it is for, and the way into the chat. */
export function ReplyCard({ desk, reply, place, box }: ReplyCardProps) {
  const t = useText(replyWords)
  const card = useRef<HTMLLIElement>(null)
  const choose = useReplyChoice(desk, box)
  const held = usePanelStore(({ blanks }) => heldBy(reply, blanks, desk.goodwillFen)?.variable)
  const open = usePanelStore(({ blanks }) => heldBy(reply, blanks, desk.goodwillFen)?.why === 'open')
  const [legalOpen, setLegalOpen] = useState(false)
  const first = place === 1
  const main = box === null ? t('copy') : t('insert')
  return (
    <li
      ref={card}
      className={`grid gap-1.5 rounded-md border p-2.5 ${first ? 'border-brand-line bg-brand-wash/40' : 'border-line'}`}
    >
      <ReplyText reply={reply} goodwillFen={desk.goodwillFen} place={place} />
      <AmountLine reply={reply} goodwillFen={desk.goodwillFen} place={place} />
      <CheckLine desk={desk} reply={reply} ready={held === undefined} />
      <div className="flex flex-wrap items-center justify-end gap-2 text-xs text-ink3">
        <kbd className="rounded-sm border border-b-2 border-line bg-paper px-1.5 font-mono text-ink2">
          {place}
        </kbd>
        <ReplyAside reply={reply} legalOpen={legalOpen} onLegal={() => setLegalOpen(!legalOpen)} />
        <div className="flex flex-wrap justify-end gap-2">
          {box !== null && held === undefined && (
            <Button onClick={() => choose(reply, card.current, { copyOnly: true })}>{t('copy')}</Button>
          )}
          <Button look={first ? 'primary' : 'plain'} onClick={() => choose(reply, card.current)}>
            {held === undefined ? main : t(open ? 'fill' : 'fix', { blank: held })}
          </Button>
        </div>
      </div>
      {legalOpen && (
        <p lang="zh-CN" className="text-sm text-ink2">
          {reply.legal}
        </p>
      )}
      <ReplyOutcome
        scriptId={reply.scriptId}
        onReplace={() => choose(reply, card.current, { replace: true })}
      />
    </li>
  )
}
