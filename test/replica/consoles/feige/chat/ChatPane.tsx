import { Spin } from 'antd'
import { useState } from 'react'
import { askFetch, askXhr, useAnswer } from '../../shell/ask'
import { replicaNow } from '../../shell/clock'
import { feigeCss } from '../marks'
import { PIGEON_URLS, buyerOf, type Conversation, type MessageBody } from '../wire'
import { InputBox } from './InputBox'
import { MessageList } from './MessageList'

const css = feigeCss('chat', {
  pane: 'flex:1;min-width:0;display:flex;flex-direction:column;background:#fff',
  topbar: 'height:48px;display:flex;align-items:center;padding:0 16px;border-bottom:1px solid #ebedf0',
  name: 'font-size:15px;font-weight:600',
  remark: 'color:#1966ff;margin-left:12px;cursor:pointer',
  quick: 'display:flex;gap:8px;padding:6px 16px;border-top:1px solid #ebedf0;color:#565960',
})

/** Messages already typed and not sent, by conversation: they wait while another one is open. */
const drafts = new Map<string, string>()

/** The open conversation: `#workspace-chat`, `#topbar-left-info` and `#im-input-box` are 'seen'. */
export function ChatPane({ conversation, agent }: { conversation: Conversation; agent: string }) {
  const id = conversation.conversationId
  const name = buyerOf(conversation)
  const history = useAnswer(id, () =>
    askFetch<{ data: { msg_body_list: MessageBody[] } }>(PIGEON_URLS.history(id)),
  )
  const [sent, setSent] = useState<MessageBody[]>([])
  const [draft, setDraft] = useState(drafts.get(id) ?? '')
  const write = (text: string) => {
    drafts.set(id, text)
    setDraft(text)
  }
  const send = () => {
    if (draft.trim() === '') return
    setSent([...sent, sentMessage(draft, agent, name, sent.length)])
    void askXhr(PIGEON_URLS.send, { conversation_id: id, content: draft })
    write('')
  }
  return (
    <div id="workspace-chat" className={css.pane}>
      <div className={css.topbar}>
        <div id="topbar-left-info">
          <span className={css.name}>{name}</span>
          <span className={css.remark}>添加备注</span>
        </div>
      </div>
      {history ? (
        <MessageList messages={[...history.data.msg_body_list, ...sent]} />
      ) : (
        <Spin style={{ flex: 1, margin: 'auto' }} />
      )}
      <div className={css.quick}>
        <span>快捷回复</span>
        <span>表情</span>
        <span>图片</span>
        <span>邀请下单</span>
      </div>
      <InputBox buyer={name} draft={draft} onWrite={write} onSend={send} />
    </div>
  )
}

function sentMessage(content: string, agent: string, buyer: string, index: number): MessageBody {
  return {
    content,
    sender: 'CurrentServer',
    createTime: Math.round(replicaNow()),
    serverId: `7499000000000000${100 + index}`,
    ext: { uname: buyer, nickname: agent, type: 'text' },
  }
}
