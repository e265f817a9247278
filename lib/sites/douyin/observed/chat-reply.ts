import { at, listOf } from '../../../reading/observed/reply-json'
import { idIn, timeIn, wordsIn } from '../../../reading/observed/reply-values'
import type { Shop } from '../../../schema/shop'

/** `/backstage/currentuser`: the signed-in shop. */
export function sessionReply(reply: unknown): Shop | null {
  const shopId = idIn(at(reply, 'data', 'ShopId'))
  const shopName = wordsIn(at(reply, 'data', 'ShopName'), 60)
  return (shopId ?? shopName) ? { shopId, shopName } : null
}

/** `get_current_conversation_list`: when each message was written. Words and names are left alone. */
export function conversationsReply(reply: unknown): { id: string; at: string }[] {
  const bodies = listOf(at(reply, 'data'), 300).flatMap((row) =>
    listOf(at(row, 'msgList'), 100).map((message) => at(message, 'messageBody')),
  )
  return bodies.flatMap((body) => {
    const id = idIn(at(body, 'serverMessageId'))
    const time = timeIn(at(body, 'createTime'))
    return id && time ? [{ id, at: time }] : []
  })
}
