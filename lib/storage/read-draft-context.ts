import { Dexie } from 'dexie'
import { timeOf } from '../domain/time'
import { ticketOfChat } from '../domain/ticket-of-chat'
import { belongsToChat } from '../reply/ticket-values'
import type { AfterSale } from '../schema/after-sale'
import type { Conversation } from '../schema/conversation'
import type { LintAsk } from '../schema/lint-ask'
import type { ReplyFacts } from '../schema/reply-facts'
import type { Time } from '../schema/time'
import type { HufenDb } from './db'
import { openStore } from './open-store'
import { afterSalesOfOrders } from './queries/after-sales-of-orders'
import { conversationWithMessages } from './queries/conversation-with-messages'
import { shopKeyOf } from './queries/shop-key-of'
import { readShopPolicy } from './read-shop-policy'
import { withStoreErrors } from './store-errors'
import type { AfterSaleRow } from './tables/after-sales'

type Chat = Pick<LintAsk, 'platform' | 'shop' | 'conversationKey' | 'orderIds'>

/** What a draft is read against; `null` = not known, or not shown to be this buyer's. */
export interface DraftContext {
  conversation: Conversation | null
  afterSale: AfterSale | null
  facts: ReplyFacts
}

/** Milliseconds after which a changed quota takes hold; a change in the store does at once. */
const KEEP = 10_000

let last: { chat: string; at: number; context: Promise<DraftContext> } | null = null
Dexie.on('storagemutated', () => (last = null))

/**
 * What the store knows of the chat in which a draft is written. A draft is looked at again and again, so what the
 * chat's own records say is kept until any of them changes. Errors: `store-…`.
 */
export function readDraftContext({ platform, shop, conversationKey, orderIds }: Chat): Promise<DraftContext> {
  const at = performance.now()
  const chat = JSON.stringify([platform, shop, conversationKey, orderIds])
  if (last?.chat === chat && at - last.at < KEEP) return last.context
  const context = readNow({ platform, shop, conversationKey, orderIds })
  last = { chat, at, context }
  // A failed read is tried again by the next draft.
  context.catch(() => (last = null))
  return context
}

async function readNow(chat: Chat): Promise<DraftContext> {
  const db = await openStore()
  return await withStoreErrors(async () => {
    const [conversation, tickets, shopKey] = await Promise.all([
      conversationOf(db, chat),
      afterSalesOfOrders(db, chat.platform, chat.orderIds),
      shopKeyOf(db, chat.platform, chat.shop),
    ])
    const ticket = ticketOfChat(tickets.filter((row) => belongsToChat(row, conversation)))
    return { conversation, afterSale: ticket, facts: await factsOf(ticket, shopKey, timeOf(Date.now())) }
  })
}

async function conversationOf(db: HufenDb, chat: Chat): Promise<Conversation | null> {
  const { platform, conversationKey, orderIds } = chat
  if (conversationKey === null) return null
  const kept = await conversationWithMessages(db, [platform, conversationKey])
  return kept && { ...kept.conversation, orderIds, messages: kept.messages }
}

async function factsOf(ticket: AfterSaleRow | null, shopKey: string | null, now: Time): Promise<ReplyFacts> {
  const { carrier = null, trackingNo = null } = ticket?.outbound ?? {}
  const policy = shopKey === null ? null : await readShopPolicy(shopKey, now)
  return {
    parcel: carrier === null && trackingNo === null ? null : { carrier, trackingNo },
    quota: policy?.compensationQuota ?? null,
  }
}
