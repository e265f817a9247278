import { useConversations } from '../use-chat'

/** Address of the inner page. source: 'seen' */
const CORE = 'https://market.m.taobao.com/app/im/chat-core/index.html'

/**
 * The outer page: account on top, the chat in a frame. source: the frame 'seen', a seller's header 'inferred'
 */
export function OuterPage() {
  const known = useConversations()
  return (
    <div className="im-outer">
      <div className="im-head">
        <span className="logo">{known?.isSeller === false ? '阿里旺旺' : '千牛 接待中心'}</span>
        <span className="account">{known?.selfNick ?? ''}</span>
      </div>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- the console's own frame has none */}
      <iframe src={CORE} title="chat-core" />
    </div>
  )
}
