import { useEffect, useRef, useState } from 'react'
import { clockText } from '../../qianniu/wire/shown-text'
import { CHAT } from '../chat-variant'
import type { WireMessage } from '../wire/chat-types'
import { MessageContent } from './MessageContent'

/** Is the line near the visible part? Off screen its content is unloaded. source: 'seen' */
function useOnScreen(): [ref: React.RefObject<HTMLDivElement>, shown: boolean, height: number] {
  const ref = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  const [shown, setShown] = useState(true)
  useEffect(() => {
    const line = ref.current
    if (line === null || !CHAT.unloads) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return
        const seen = entry.boundingClientRect.height
        setHeight((before) => (before === 0 || entry.isIntersecting ? seen : before))
        setShown(entry.isIntersecting)
      },
      { root: line.closest('.rc-scrollbars-view'), rootMargin: '80px 0px' },
    )
    observer.observe(line)
    return () => observer.disconnect()
  }, [])
  return [ref, shown, height]
}

function timeText(createAt: number): string {
  const full = clockText(new Date(createAt).toISOString())
  return CHAT.timeOnly ? full.slice(11) : full
}

/** Sender's label. Cards come without one; a robot is named in its place or beside it. source: 'inferred' */
function Nick({ message }: { message: WireMessage }) {
  const { sender_nick: nick, senderRole } = message.extension
  if (message.content.contentType === 101) return <div className="nick" />
  if (senderRole !== 'robot') return <div className="nick">{nick}</div>
  if (CHAT.robotLabel === 'nick') return <div className="nick">智能客服</div>
  return (
    <div className="nick">
      {nick} <span className="robot-mark">智能客服</span>
    </div>
  )
}

function Message({ message }: { message: WireMessage }) {
  const { senderRole, isSelf } = message.extension
  if (senderRole === 'system') {
    return (
      <div className="message-item notice">
        <div className="content">
          <span>{message.content.contentType === 1 ? message.content.text.content : ''}</span>
        </div>
      </div>
    )
  }
  return (
    <div className={isSelf ? 'message-item self' : 'message-item'}>
      <Nick message={message} />
      <div className="time">{timeText(message.createAt)}</div>
      <div className="content">
        <MessageContent content={message.content} />
      </div>
    </div>
  )
}

/** One line; an empty wrapper while it is off screen. source: classes 'seen' */
export function MessageLine({ message }: { message: WireMessage }) {
  const [ref, shown, height] = useOnScreen()
  return (
    <div className="message-item-line" ref={ref} style={shown ? undefined : { height }}>
      {shown ? <Message message={message} /> : <div className="message-item" />}
    </div>
  )
}
