import { useState } from 'react'
import { replicaNow } from '../../shell/clock'
import { useConversations, useMessages } from '../use-chat'
import type { ConversationListData, WireConversation, WireMessage } from '../wire/chat-types'
import { ConversationList } from './ConversationList'
import { InputBox } from './InputBox'
import { MessagePane } from './MessagePane'

/** Nick that the outer address asks for, `uid=cntaobao<nick>`. source: 'seen' */
function askedNick(): string | null {
  const search = new URLSearchParams((window.parent ?? window).location.search)
  return search.get('uid')?.replace(/^cntaobao/, '') ?? null
}

/** Messages sent on this page, by conversation; nothing leaves the page. */
function useSent(selfNick: string): [Record<string, WireMessage[]>, (cid: string, text: string) => void] {
  const [sent, setSent] = useState<Record<string, WireMessage[]>>({})
  const send = (cid: string, text: string) =>
    setSent((before) => {
      const own = before[cid] ?? []
      const message: WireMessage = {
        messageId: `local-${cid}-${own.length}`,
        cid,
        sender: { uid: '2@cntaobao' },
        createAt: replicaNow(),
        content: { contentType: 1, text: { content: text } },
        extension: { sender_nick: selfNick, senderRole: 'person', isSelf: true },
      }
      return { ...before, [cid]: [...own, message] }
    })
  return [sent, send]
}

/** Panel beside the chat. source: `.ww_tab .order-id` 'seen', a seller's panel 'inferred' */
function OrderPanel({ shopName, orderIds }: { shopName: string; orderIds: string[] }) {
  return (
    <div className="ww_tab">
      {shopName}
      {orderIds.map((id) => (
        <div className="order" key={id}>
          订单号 <span className="order-id">{id}</span>
        </div>
      ))}
    </div>
  )
}

function OpenChat({ open, known }: { open: WireConversation; known: ConversationListData }) {
  const messages = useMessages(open.cid)
  const [sent, send] = useSent(known.selfNick)
  return (
    <>
      <div className="ww_conversation">
        <div className="ww_header">
          <span className="name">{open.peerNick}</span>
        </div>
        <MessagePane key={open.cid} messages={[...(messages ?? []), ...(sent[open.cid] ?? [])]} />
        <InputBox onSend={(text) => send(open.cid, text)} />
      </div>
      <OrderPanel shopName={known.shopName} orderIds={open.orderIds} />
    </>
  )
}

/** chat-core: conversations, the open one, its orders. source: classes 'seen', order of siblings 'inferred' */
export function CorePage() {
  const known = useConversations()
  const [picked, setPicked] = useState<string | null>(null)
  if (known === null) return null
  const asked = askedNick()
  const open =
    known.conversations.find(({ cid }) => cid === picked) ??
    (picked === null ? known.conversations.find(({ peerNick }) => peerNick === asked) : undefined)
  return (
    <div className="ww_core">
      <ConversationList
        conversations={known.conversations}
        active={open?.cid ?? null}
        onOpen={(cid) => setPicked(cid)}
      />
      {open === undefined ? (
        <div className="ww_empty">您尚未选择联系人</div>
      ) : (
        <OpenChat open={open} known={known} />
      )}
    </div>
  )
}
