import { useCallback, useEffect, useRef } from 'react'
import { replyWords } from '../../../../lib/i18n/reply-words'
import { useText } from '../../../../lib/i18n/use-text'
import { toggleCard, usePanelStore } from '../../../../lib/state/panel-store'
import { FIRST_REPLIES as FIRST, type ReplyDesk } from '../../../../lib/state/reply/reply-desk'
import { useInsertFirst } from '../../../../lib/state/reply/use-panel-command'
import { Button } from '../../../ui/Button'
import { placeOf } from './reply-keys'
import { ReplyCard } from './ReplyCard'
import { useReplyChoice, type ReplyBox } from './use-reply-choice'

interface ReplyListProps {
  desk: ReplyDesk
  /** Where a reply can be inserted; `null` = copy only. */
  box: ReplyBox | null
}

/** Replies to choose; a key does what the main button of its reply does, unless the person is typing. */
export function ReplyList({ desk, box }: ReplyListProps) {
  const t = useText(replyWords)
  const list = useRef<HTMLOListElement>(null)
  const all = usePanelStore((state) => state.opened.replies ?? false)
  const { replies } = desk
  const shown = all ? replies : replies.slice(0, FIRST)
  const choose = useReplyChoice(desk, box)
  const insertAt = useCallback(
    (place: number) => {
      const reply = replies[place]
      if (reply === undefined) return
      // Nothing leaves that was not seen: the first press on a folded one shows it.
      if (place >= FIRST && !all) toggleCard('replies')
      else choose(reply, list.current?.children[place])
    },
    [replies, all, choose],
  )
  useInsertFirst(useCallback(() => insertAt(0), [insertAt]))
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const place = placeOf(event)
      if (place === null || replies[place] === undefined) return
      event.preventDefault()
      insertAt(place)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [replies, insertAt])
  const more = replies.length - FIRST
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <ol ref={list} className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {shown.map((reply, index) => (
          <ReplyCard key={reply.scriptId} desk={desk} reply={reply} place={index + 1} box={box} />
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        {more > 0 && (
          <Button aria-expanded={all} onClick={() => toggleCard('replies')}>
            {all ? t('fewer', { n: FIRST }) : t('more', { n: more })}
          </Button>
        )}
        <p className="text-sm text-ink3">{t(box ? 'hint.insert' : 'hint.copy', { n: replies.length })}</p>
      </div>
    </div>
  )
}
