import { useEffect, useMemo, useRef } from 'react'
import { panelWords } from '../../../lib/i18n/panel-words'
import { useText } from '../../../lib/i18n/use-text'
import { suggestReplies } from '../../../lib/reply/suggest-replies'
import type { Conversation } from '../../../lib/schema/conversation'
import type { TabView } from '../../../lib/schema/tab-view'
import type { Ticket } from '../../../lib/state/room'
import { ReplyCard } from './ReplyCard'
import { useReplyChoice } from './use-reply-choice'

interface ReplyListProps {
  tabId: number
  view: TabView
  ticket: Ticket | null
  conversation: Conversation | null
}

/** Three replies; keys 1–3 do what their main button does, unless the person is typing. */
export function ReplyList({ tabId, view, ticket, conversation }: ReplyListProps) {
  const t = useText(panelWords)
  const list = useRef<HTMLOListElement>(null)
  const { platform, conversationKey, replyBox } = view
  const replies = useMemo(
    // A chat whose messages are not stored yet is still a chat: only its own buyer's ticket may speak.
    () => suggestReplies({ platform, afterSale: ticket, conversation: conversation ?? emptyChatOf(view) }),
    [platform, ticket, conversation, view],
  )
  const choose = useReplyChoice(replyBox ? { tabId, conversationKey } : null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const place = placeOf(event)
      const reply = place === null ? undefined : replies[place]
      if (reply === undefined || place === null) return
      event.preventDefault()
      choose(reply, list.current?.children[place])
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [replies, choose])
  return (
    <div>
      <p className="mb-2 text-sm text-ink3">{t(replyBox ? 'reply.hint.insert' : 'reply.hint.copy')}</p>
      <ol ref={list} className="grid gap-2">
        {replies.map((reply, index) => (
          <ReplyCard
            key={reply.scriptId}
            reply={reply}
            place={index + 1}
            target={replyBox ? { tabId, conversationKey } : null}
          />
        ))}
      </ol>
    </div>
  )
}

/** Which reply a key asks for, from 0; `null` while the person types, or for any other key. */
function placeOf(event: KeyboardEvent): number | null {
  const { ctrlKey, altKey, metaKey, repeat, isComposing, key, target } = event
  if (ctrlKey || altKey || metaKey || repeat || isComposing || !/^[1-3]$/.test(key)) return null
  const typing = target instanceof HTMLElement && target.matches('input, textarea, select')
  return typing ? null : Number(key) - 1
}

function emptyChatOf(view: TabView): Conversation | null {
  if (view.conversationKey === null) return null
  const { platform, conversationKey, orderIds } = view
  return { platform, conversationKey, orderIds, shopName: null, buyerKey: null, messages: [] }
}
