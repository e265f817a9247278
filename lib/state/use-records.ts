import type { Conversation } from '../schema/conversation'
import type { TabView } from '../schema/tab-view'
import { timeOf } from '../domain/time'
import type { HufenDb } from '../storage/db'
import { afterSaleById } from '../storage/queries/after-sale-by-id'
import { afterSalesOfOrders } from '../storage/queries/after-sales-of-orders'
import { awaitingMerchant } from '../storage/queries/awaiting-merchant'
import { conversationWithMessages } from '../storage/queries/conversation-with-messages'
import { shopKeyOf } from '../storage/queries/shop-key-of'
import { queueOf } from './queue-of'
import type { Loadable, Queue, Ticket } from './room'
import { ticketOfChat } from '../domain/ticket-of-chat'
import { useLive } from './use-live'

/** A ticket not seen for longer says little about what waits today. */
const QUEUE_DAYS = 3
const QUARTER_MS = 15 * 60_000

/** The ticket in focus: the page's own, else the one that the chat's orders point at. */
export function useTicket(view: TabView | null): Loadable<Ticket | null> {
  const { platform, afterSaleId, orderIds } = view ?? { platform: null, afterSaleId: null, orderIds: [] }
  return useLive<Ticket | null>(JSON.stringify(['ticket', platform, afterSaleId, orderIds]), async (db) => {
    if (platform === null) return null
    if (afterSaleId !== null) return await afterSaleById(db, platform, afterSaleId)
    if (view?.conversationKey == null || orderIds.length === 0) return null
    return ticketOfChat(await afterSalesOfOrders(db, platform, orderIds))
  })
}

/** The chat in focus, as it is kept. */
export function useConversation(view: TabView | null): Loadable<Conversation | null> {
  const { platform, conversationKey } = view ?? { platform: null, conversationKey: null }
  return useLive(JSON.stringify(['chat', platform, conversationKey]), async (db) => {
    if (platform === null || conversationKey === null) return null
    const kept = await conversationWithMessages(db, [platform, conversationKey])
    return kept && { ...kept.conversation, messages: kept.messages }
  })
}

/** What waits for the merchant in the page's shop; on a page without one, in all shops. */
export function useQueue(view: TabView | null, now: number): Loadable<Queue> {
  const since = timeOf(Math.floor(now / QUARTER_MS) * QUARTER_MS - QUEUE_DAYS * 86_400_000)
  const waiting = useLive(JSON.stringify(['queue', view?.platform, view?.shop, since]), async (db) => {
    const shopKey = await keyOfShop(db, view)
    return await awaitingMerchant(db, { shopKey, readSince: since, limit: 500 })
  })
  return waiting.status === 'ready' ? { status: 'ready', value: queueOf(waiting.value, now) } : waiting
}

async function keyOfShop(db: HufenDb, view: TabView | null): Promise<string | null> {
  return view === null ? null : await shopKeyOf(db, view.platform, view.shop)
}
