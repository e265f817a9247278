import { feigeCss } from '../marks'
import type { MessageBody } from '../wire'

const css = feigeCss('bubble', {
  text: 'display:inline-block;border-radius:6px;padding:8px 12px;max-width:420px;background:#f2f3f5;text-align:left&>pre{margin:0;font:inherit;white-space:pre-wrap;word-break:break-all}',
  me: 'background:#dce9ff',
  picture: 'width:120px;height:90px;border-radius:4px;background:#e9edf5',
  card: 'width:260px;border:1px solid #ebedf0;border-radius:6px;padding:10px;text-align:left',
  file: 'display:flex;gap:8px;border:1px solid #ebedf0;border-radius:6px;padding:10px',
})

const PICTURE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="120" height="90"><rect width="120" height="90" fill="%23d5dcea"/></svg>'

/** What was said: text, image and card 'seen'; the file's markup 'inferred'. */
export function Bubble({ message, isMe }: { message: MessageBody; isMe: boolean }) {
  const side = isMe ? 'messageIsMe' : 'messageNotMe'
  switch (message.ext.type) {
    case 'image':
      return (
        <div className={`leaveMessage ${side}`}>
          <img alt="图片" className={css.picture} src={PICTURE} />
        </div>
      )
    case 'card':
      return <Card title={message.content} />
    case 'file':
      return (
        <div className={`leaveMessage ${side} ${css.file}`}>
          <span className="file-name" title={message.content}>
            {message.content}
          </span>
          <a>下载</a>
        </div>
      )
    default:
      return (
        <div className={`leaveMessage ${side} ${css.text} ${isMe ? css.me : ''}`}>
          <pre>
            <span>{message.content}</span>
          </pre>
        </div>
      )
  }
}

function Card({ title }: { title: string }) {
  return (
    <div className={`chatd-card ${css.card}`}>
      <div className="pigeon-card-place-holder-text">
        <span className="content max-line">
          <span>{title}</span>
        </span>
      </div>
      <span>¥</span>
      <span className="chatd-price-price-inter">59</span>
      <span className="chatd-price-price-decimal">.90</span>
      <div className="pigeon-card-button-list">
        <button type="button">
          <span>邀请下单</span>
        </button>
      </div>
    </div>
  )
}
