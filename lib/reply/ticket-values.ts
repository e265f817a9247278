import type { AfterSale } from '../schema/after-sale'
import type { Conversation } from '../schema/conversation'
import type { Values } from './fill-script'

const TITLE_LENGTH = 16

/**
 * Is this ticket shown to belong to the buyer of this chat? Only then may its facts go into a reply;
 * without a chat in view there is no other buyer to mix it up with.
 */
export function belongsToChat(afterSale: AfterSale, conversation: Conversation | null): boolean {
  if (conversation === null) return true
  if (afterSale.platform !== conversation.platform) return false
  const { buyerKey, orderIds } = conversation
  if (buyerKey !== null && afterSale.buyerKey !== null) return buyerKey === afterSale.buyerKey
  return afterSale.orderId !== null && orderIds.includes(afterSale.orderId)
}

/** What a ticket can fill into a script; everything the ticket does not tell stays a blank. */
export function ticketValues(afterSale: AfterSale): Values {
  const { outbound, inbound, items } = afterSale
  const closes = afterSale.onDeadline === 'close'
  return {
    商品: items.length === 1 ? shortTitle(items[0]?.title ?? null) : null,
    订单尾号: tail(afterSale.orderId),
    快递: outbound?.carrier ?? null,
    运单尾号: tail(outbound?.trackingNo ?? null),
    退货快递: inbound?.carrier ?? null,
    退货运单尾号: tail(inbound?.trackingNo ?? null),
    退款金额: afterSale.refundFen === null ? null : (afterSale.refundFen / 100).toFixed(2),
    截止时间: closes ? clockTime(afterSale.deadlineAt) : null,
  }
}

/** What the chat alone can fill: its order, when there is just one. */
export function chatValues(conversation: Conversation | null): Values {
  const [only, another] = conversation?.orderIds ?? []
  return { 订单尾号: another === undefined ? tail(only ?? null) : null }
}

/** The last four characters; something shorter is no number worth quoting. */
export function tail(id: string | null): string | null {
  return id !== null && id.length >= 8 ? id.slice(-4) : null
}

/** Consoles' titles run to 60 characters; a cut never splits a number or a Latin word. */
function shortTitle(title: string | null): string | null {
  if (title === null || title.length <= TITLE_LENGTH) return title
  const cut = title.slice(0, TITLE_LENGTH)
  const splitsWord = /[\w.]$/.test(cut) && /^[\w.]/.test(title.slice(TITLE_LENGTH))
  const whole = splitsWord ? cut.replace(/[\w.]+$/, '') : cut
  return whole.trim() === '' ? null : `${whole.trim()}…`
}

/** `2026-11-25T18:00:00+08:00` → `11月25日 18:00`, in the offset that every stored time carries. */
function clockTime(iso: string | null): string | null {
  const found = iso === null ? null : /^\d{4}-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(iso)
  return found ? `${Number(found[1])}月${Number(found[2])}日 ${found[3]}` : null
}
