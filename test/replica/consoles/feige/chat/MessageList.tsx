import List, { type ListRef } from 'rc-virtual-list'
import { useEffect, useRef, useState } from 'react'
import type { MessageBody } from '../wire'
import { Message } from './Message'

/** What the virtual list takes a message's height for until it has measured it. */
const USUAL_HEIGHT = 76

/** The messages, virtualised, at their end; `.messageList` 'seen', its nesting 'inferred'. */
export function MessageList({ messages }: { messages: MessageBody[] }) {
  const list = useRef<ListRef>(null)
  const box = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  useEffect(() => setHeight(box.current?.clientHeight ?? 0), [])
  useEffect(() => {
    if (height > 0) list.current?.scrollTo({ index: messages.length - 1, align: 'bottom' })
  }, [messages.length, height])
  return (
    <div ref={box} className="messageList" style={{ flex: 1, minHeight: 0, overflow: 'hidden' }}>
      {height > 0 && (
        <List
          ref={list}
          data={messages}
          height={height}
          itemHeight={USUAL_HEIGHT}
          itemKey="serverId"
          prefixCls="im-virtual-list"
        >
          {(message) => <Message message={message} />}
        </List>
      )}
    </div>
  )
}
