import { useLayoutEffect, useRef, useState } from 'react'
import { CHAT } from '../chat-variant'
import type { WireMessage } from '../wire/chat-types'
import { MessageLine } from './MessageLine'

/** The open conversation's messages; older ones load at the top. source: scroller and its rule 'seen' */
export function MessagePane({ messages }: { messages: WireMessage[] }) {
  const [count, setCount] = useState(CHAT.chunk)
  const view = useRef<HTMLDivElement>(null)
  const last = messages.at(-1)?.messageId
  useLayoutEffect(() => {
    view.current?.scrollTo({ top: view.current.scrollHeight })
  }, [last])
  const onScroll = () => {
    if (view.current?.scrollTop === 0) setCount((before) => Math.min(messages.length, before + CHAT.chunk))
  }
  return (
    <div className="ww_message">
      <div className="rc-scrollbars-view" ref={view} onScroll={onScroll}>
        {messages.slice(-count).map((message) => (
          <MessageLine key={message.messageId} message={message} />
        ))}
      </div>
    </div>
  )
}
