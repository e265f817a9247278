import { Input, Tabs } from 'antd'
import { useState, type UIEvent } from 'react'
import { feigeCss, qa } from '../marks'
import type { Conversation } from '../wire'
import { ConversationRow, ROW_HEIGHT } from './ConversationRow'

const css = feigeCss('session', {
  pane: 'width:260px;background:#fff;border-right:1px solid #ebedf0;display:flex;flex-direction:column;min-height:0',
  search: 'padding:10px 12px 0',
  groupName: 'height:36px;line-height:36px;padding:0 12px;color:#898b8f',
})

const GROUP_HEIGHT = 36
/** Rows kept mounted beyond the visible ones. */
const MARGIN = 3

type Line = { group: string; name: string } | { row: Conversation }

export interface ConversationListProps {
  conversations: Conversation[]
  open: string
  onOpen: (id: string) => void
}

/** The conversations, virtualised: container classes, group marks and tabs are 'seen'. */
export function ConversationList({ conversations, open, onOpen }: ConversationListProps) {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(640)
  const lines = linesOf(conversations)
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - MARGIN)
  const last = Math.min(lines.length, Math.ceil((top + height) / ROW_HEIGHT) + MARGIN)
  const scrolled = (event: UIEvent<HTMLDivElement>) => {
    setTop(event.currentTarget.scrollTop)
    setHeight(event.currentTarget.clientHeight)
  }
  return (
    <div className={css.pane}>
      <div className={css.search}>
        <Input placeholder="搜索用户/180天订单" {...qa('qa-user-order-search')} />
        <Tabs
          items={[
            { key: 'now', label: <span {...qa('qa-active-chat-tab')}>当前会话</span> },
            { key: 'last', label: <span {...qa('qa-last-chat-tab')}>最近联系</span> },
          ]}
        />
      </div>
      <div className="scroller" style={{ flex: 1, overflowY: 'auto', minHeight: 0 }} onScroll={scrolled}>
        <div className="scroller_content" style={{ height: lines.length * ROW_HEIGHT, position: 'relative' }}>
          <div
            className="list_items"
            style={{ position: 'absolute', left: 0, right: 0, top: first * ROW_HEIGHT }}
          >
            {lines.slice(first, last).map((line) =>
              'group' in line ? (
                <div
                  key={line.group}
                  data-btm={`message_group_name_${line.group}`}
                  className={css.groupName}
                  style={{ height: GROUP_HEIGHT }}
                >
                  {line.name}
                </div>
              ) : (
                <ConversationRow
                  key={line.row.conversationId}
                  conversation={line.row}
                  isOpen={line.row.conversationId === open}
                  onOpen={onOpen}
                />
              ),
            )}
          </div>
        </div>
      </div>
    </div>
  )
}

function linesOf(conversations: Conversation[]): Line[] {
  const waiting = conversations.filter((one) => one.coreInfoMap.countdown === 'true')
  const late = waiting.filter((one) => one.coreInfoMap.countdown_time > 180)
  const soon = waiting.filter((one) => one.coreInfoMap.countdown_time <= 180)
  const answered = conversations.filter((one) => one.coreInfoMap.countdown !== 'true')
  const groups: [string, string, Conversation[]][] = [
    ['overtime', '已超时', late],
    ['waitReply', '等待回复', soon],
    ['replied', '人工已回复', answered],
  ]
  return groups.flatMap(([group, name, rows]) =>
    rows.length === 0 ? [] : [{ group, name: `${name}(${rows.length})` }, ...rows.map((row) => ({ row }))],
  )
}
