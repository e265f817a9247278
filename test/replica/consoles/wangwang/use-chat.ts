import { mtopJsonp } from '../qianniu/mtop/request'
import { useAnswer } from '../shell/ask'
import type { ConversationListData, MessageListData, WireMessage } from './wire/chat-types'

/** Both calls go by JSONP. source: 'seen' */
const LIST_API = 'mtop.taobao.wireless.amp2.paas.conversation.list'
const MESSAGE_API = 'mtop.taobao.wireless.amp2.im.paas.message.list'

/** Account and conversations, `null` until they are known. */
export function useConversations(): ConversationListData | null {
  return useAnswer('conversations', async () => (await mtopJsonp<ConversationListData>(LIST_API, {})).data)
}

/** Messages of a conversation, oldest first. */
export function useMessages(cid: string | null): WireMessage[] | null {
  return useAnswer(cid ?? '', async () => {
    if (cid === null) return []
    const reply = await mtopJsonp<MessageListData>(MESSAGE_API, { cid, count: 100, forward: true })
    return reply.data.userMessageModels.map(({ message }) => message)
  })
}
