import { forwardRef } from 'react'
import { feigeCss, qa } from '../marks'
import type { MessageBody } from '../wire'
import { Bubble } from './Bubble'

const css = feigeCss('message', {
  wrap: 'padding:8px 16px',
  system: 'text-align:center;color:#898b8f;font-size:12px',
  messageCard: 'display:flex;gap:8px',
  reversed: 'flex-direction:row-reverse',
  avatar: 'width:32px;height:32px;border-radius:16px;background:#dfe5f2;flex:none',
  nick: 'color:#898b8f;font-size:12px;margin-bottom:2px',
  right: 'text-align:right',
})

/** One message; wrapper, ids and sides are 'seen', the line with name and time 'inferred'. */
export const Message = forwardRef<HTMLDivElement, { message: MessageBody }>(({ message }, ref) => (
  <div ref={ref} className={`msgItemWrap ${css.wrap}`} {...qa('qa-message-warpper')}>
    {message.sender === 'System' ? (
      <div data-id={message.serverId} className={css.system}>
        {message.content}
      </div>
    ) : (
      <Side message={message} />
    )}
  </div>
))
Message.displayName = 'Message'

function Side({ message }: { message: MessageBody }) {
  const isMe = message.sender !== 'Buyer'
  return (
    <div className={`${css.messageCard} ${isMe ? css.reversed : ''}`} data-id={message.serverId}>
      <img alt="头像" className={css.avatar} src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" />
      <div>
        <div className={`${css.nick} ${isMe ? css.right : ''}`}>
          <span>{labelOf(message)}</span> <span>{timeOf(message)}</span>
        </div>
        <Bubble message={message} isMe={isMe} />
      </div>
    </div>
  )
}

function labelOf(message: MessageBody): string {
  if (message.sender === 'Robot') return '智能客服'
  return message.sender === 'Buyer' ? message.ext.uname : message.ext.nickname
}

/** Variant a gives date and time, b the time of day alone. */
function timeOf(message: MessageBody): string {
  const shown = new Date(message.createTime + 8 * 3600_000).toISOString().slice(0, 19).replaceAll('-', '/')
  return window.__REPLICA__.variant === 'a' ? shown.replace('T', ' ') : shown.slice(11)
}
