import { replicaNow } from '../../shell/clock'
import type { WireConversation } from '../wire/chat-types'

/** Longer names end with an ellipsis. source: 'seen' */
const NAME_MAX = 8

function short(name: string): string {
  return name.length > NAME_MAX ? `${name.slice(0, NAME_MAX)}…` : name
}

/** «现在», «N分钟», a time of day or a date. source: the first two 'seen' */
function ago(time: number): string {
  const minutes = Math.floor((replicaNow() - time) / 60_000)
  if (minutes < 1) return '现在'
  if (minutes < 60) return `${minutes}分钟`
  const shanghai = new Date(time + 8 * 3_600_000).toISOString()
  return minutes < 24 * 60 ? shanghai.slice(11, 16) : shanghai.slice(5, 10)
}

interface ConversationListProps {
  conversations: WireConversation[]
  active: string | null
  onOpen: (cid: string) => void
}

/** The left column. source: classes 'seen' */
export function ConversationList({ conversations, active, onOpen }: ConversationListProps) {
  return (
    <div className="ww_conversation_list">
      {conversations.map(({ cid, peerNick, lastTime }) => (
        <div
          className={cid === active ? 'conversation-item active' : 'conversation-item'}
          key={cid}
          onClick={() => onOpen(cid)}
        >
          <div className="name">{short(peerNick)}</div>
          <div className="time">{ago(lastTime)}</div>
        </div>
      ))}
    </div>
  )
}
