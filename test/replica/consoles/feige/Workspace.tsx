import { Spin } from 'antd'
import { useState } from 'react'
import { askFetch, askXhr, useAnswer } from '../shell/ask'
import { useRoute } from '../shell/route'
import { ChatPane } from './chat/ChatPane'
import { ConversationList } from './list/ConversationList'
import { feigeCss } from './marks'
import { OrderPanel } from './order/OrderPanel'
import { PIGEON_URLS, type Conversation, type CurrentUser } from './wire'

const css = feigeCss('layout', {
  page: 'height:100vh;display:flex;flex-direction:column;font-size:13px;color:#252931;background:#f5f6f7',
  top: 'height:44px;display:flex;align-items:center;gap:16px;padding:0 16px;background:#fff;border-bottom:1px solid #ebedf0;font-weight:600',
  staff: 'margin-left:auto;font-weight:400;color:#565960',
  body: 'flex:1;display:flex;min-height:0',
})

/** 飞鸽 workspace: conversations, messages, order panel. */
export function Workspace() {
  const route = useRoute()
  const user = useAnswer('user', () => askXhr<{ data: CurrentUser }>(PIGEON_URLS.currentUser))
  const list = useAnswer('list', () => askFetch<{ data: Conversation[] }>(PIGEON_URLS.conversations))
  const [chosen, setChosen] = useState<string | null>(null)
  if (window.__REPLICA__.traits.risk) return <RiskNotice />
  if (window.__REPLICA__.iframe && route.searchParams.get('micro') !== '1')
    return <FramedWorkspace src={route} />
  const conversations = list?.data ?? []
  const fromOrder = route.searchParams.get('fromOrder')
  const open =
    conversations.find((one) => one.conversationId === chosen) ??
    conversations.find((one) => fromOrder !== null && one.orderIds.includes(fromOrder)) ??
    conversations[0]
  return (
    <div className={css.page}>
      <div className={css.top}>
        <span>飞鸽</span>
        <span>{user?.data.ShopName}</span>
        <span className={css.staff}>{user?.data.CustomerServiceInfo.screen_name} 在线</span>
      </div>
      <div className={css.body}>
        <ConversationList
          conversations={conversations}
          open={open?.conversationId ?? ''}
          onOpen={setChosen}
        />
        {open ? (
          <>
            <ChatPane
              key={open.conversationId}
              conversation={open}
              agent={user?.data.CustomerServiceInfo.screen_name ?? ''}
            />
            <OrderPanel key={`${open.conversationId}-orders`} conversation={open} />
          </>
        ) : (
          <Spin style={{ margin: 'auto' }} />
        )}
      </div>
    </div>
  )
}

/** The workspace in a same-origin frame (inferred). */
function FramedWorkspace({ src }: { src: URL }) {
  const inner = new URL(src)
  inner.searchParams.set('micro', '1')
  // oxlint-disable-next-line react/iframe-missing-sandbox -- the console's frame has none
  return <iframe title="workspace" src={inner.href} style={{ width: '100%', height: '100vh', border: 0 }} />
}

/** Words and container 'seen'. */
function RiskNotice() {
  return (
    <div id="captcha_container" style={{ padding: 80, textAlign: 'center' }}>
      当前环境存在风险，请完成安全验证
    </div>
  )
}
