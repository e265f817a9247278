import { Badge, Dropdown } from 'antd'
import { feigeCss, qa } from '../marks'
import { buyerOf, type Conversation, type MessageBody } from '../wire'

/** Fixed, so that the list can be virtualised. */
export const ROW_HEIGHT = 64

const css = feigeCss('session', {
  row: 'height:64px;display:flex;gap:10px;align-items:center;padding:0 12px;cursor:pointer',
  active: 'background:#e6f0ff',
  avatar: 'width:36px;height:36px;border-radius:18px;background:#dfe5f2;flex:none',
  middle: 'flex:1;min-width:0',
  nameLine: 'font-weight:500;white-space:nowrap;overflow:hidden;text-overflow:ellipsis',
  msgContent: 'color:#898b8f;font-size:12px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis',
  timerParticular: 'color:#f24141;font-size:12px',
  needReply: 'font-weight:600',
})

export interface ConversationRowProps {
  conversation: Conversation
  isOpen: boolean
  onOpen: (id: string) => void
}

/** One conversation; marks and parts 'seen'. */
export function ConversationRow({ conversation, isOpen, onOpen }: ConversationRowProps) {
  const { countdown, countdown_time: waited } = conversation.coreInfoMap
  const waits = countdown === 'true'
  const name = buyerOf(conversation)
  return (
    <Dropdown trigger={['contextMenu']} menu={{ items: [{ key: 'end', label: '结束会话' }] }}>
      <div
        data-kora="conversation"
        data-btm-id="c1234.d5678.current"
        {...qa('qa-conversation-chat-item')}
        className={`${css.row} ${isOpen ? css.active : ''} ${waits ? css.needReply : ''}`}
        onClick={() => onOpen(conversation.conversationId)}
      >
        <img alt="头像" className={css.avatar} src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" />
        <div className={css.middle}>
          <div className={css.nameLine} title={name}>
            <span {...qa('qa-conversation-nickname')}>{name}</span>
          </div>
          <div className={css.msgContent}>{previewOf(conversation.msgList[0]?.messageBody)}</div>
        </div>
        {waits && <span className={css.timerParticular}>{waitText(waited)}</span>}
        {waits && <Badge count={1} size="small" />}
      </div>
    </Dropdown>
  )
}

function waitText(seconds: number): string {
  if (seconds < 60) return `${seconds}秒`
  return seconds < 3600 ? `${Math.floor(seconds / 60)}分钟` : `${Math.floor(seconds / 3600)}小时`
}

function previewOf(message: MessageBody | undefined): string {
  if (!message) return ''
  if (message.ext.type === 'image') return '[图片]'
  if (message.ext.type === 'card') return '[商品]'
  return message.ext.type === 'file' ? '[文件]' : message.content
}
