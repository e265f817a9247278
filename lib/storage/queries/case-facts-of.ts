import { Dexie } from 'dexie'
import type { CaseFactsAsk, StoredFacts, TicketFacts, Weighed } from '../../schema/case-facts'
import { MOST_MESSAGES } from '../../schema/case-facts-limits'
import type { Conversation } from '../../schema/conversation'
import type { Platform } from '../../schema/platform'
import type { Shop } from '../../schema/shop'
import type { HufenDb } from '../db'
import { byTime } from '../message-order'
import { shopKeyOf } from '../shop-key'
import type { AfterSaleKey, AfterSaleRow } from '../tables/after-sales'
import type { ConversationRow } from '../tables/conversations'
import type { ShopRow } from '../tables/shops'

/** Chats looked through for a buyer: there is no index by buyer, and older ones are seldom of an open ticket. */
const RECENT = 500

/** Weighs one ticket with the chat around it. */
export type Weigh = (ticket: AfterSaleRow, chat: Conversation | null) => Weighed

/** What is known beyond the page of each ticket asked for: of those alone. */
export async function caseFactsOf(
  db: HufenDb,
  { platform, shop, tickets }: CaseFactsAsk,
  weigh: Weigh | null = null,
): Promise<Record<string, TicketFacts>> {
  const [rows, shops] = await Promise.all([
    db.afterSales.bulkGet(tickets.map(({ afterSaleId }): AfterSaleKey => [platform, afterSaleId])),
    db.shops.toArray(),
  ])
  const chats = await chatsOf(db, platform, { orders: ordersOf(tickets, rows), rows })
  const here = shopKeyOf(shops, platform, shop)
  const facts = tickets.map(async ({ afterSaleId, orderId }, index): Promise<[string, TicketFacts]> => {
    const row = rows[index]
    const order = orderId ?? row?.orderId ?? null
    const other = row ? otherShop(row, here, shops) : null
    const chat = other ? undefined : (chats.get(`order ${order}`) ?? chats.get(`buyer ${row?.buyerKey}`))
    const isOurs = chat !== undefined && belongs(chat, row, here)
    const messages = isOurs ? await lastMessages(db, chat, order) : null
    return [
      afterSaleId,
      {
        record: row && !other ? storedFacts(row) : null,
        chat: messages,
        shop: other,
        weighed: row && !other && weigh ? weigh(row, messages) : null,
      },
    ]
  })
  return Object.fromEntries(await Promise.all(facts))
}

const ordersOf = (
  tickets: CaseFactsAsk['tickets'],
  rows: readonly (AfterSaleRow | undefined)[],
): string[] => [...new Set(tickets.flatMap(({ orderId }, index) => orderId ?? rows[index]?.orderId ?? []))]

interface Sought {
  orders: readonly string[]
  rows: readonly (AfterSaleRow | undefined)[]
}

/** The chat last read in which each order stood, and among the last ones read each buyer's. */
async function chatsOf(
  db: HufenDb,
  platform: Platform,
  { orders, rows }: Sought,
): Promise<Map<string, ConversationRow>> {
  const buyers = new Set(rows.flatMap((row) => row?.buyerKey ?? []))
  const [beside, recent] = await Promise.all([
    db.conversations.where('orderIds').anyOf(orders).distinct().sortBy('readAt'),
    buyers.size > 0 ? db.conversations.orderBy('readAt').reverse().limit(RECENT).toArray() : [],
  ])
  const here = (found: readonly ConversationRow[]) => found.filter((row) => row.platform === platform)
  const ofBuyers = here(recent.toReversed()).filter(
    ({ buyerKey }) => buyerKey !== null && buyers.has(buyerKey),
  )
  return new Map([
    ...ofBuyers.map((row) => [`buyer ${row.buyerKey}`, row] as const),
    ...here(beside).flatMap((row) => row.orderIds.map((orderId) => [`order ${orderId}`, row] as const)),
  ])
}

/** Another buyer's chat, or another shop's, is not this ticket's, whatever order stood beside it. */
function belongs(chat: ConversationRow, row: AfterSaleRow | undefined, here: string | null): boolean {
  const buyer = row?.buyerKey ?? null
  if (chat.buyerKey !== null && buyer !== null && chat.buyerKey !== buyer) return false
  return chat.shopKey === null || here === null || chat.shopKey === here
}

async function lastMessages(
  db: HufenDb,
  { platform, conversationKey, shopName }: ConversationRow,
  orderId: string | null,
): Promise<Conversation> {
  const rows = await db.messages
    .where('[platform+conversationKey+id]')
    .between([platform, conversationKey], [platform, conversationKey, Dexie.maxKey])
    .toArray()
  const last = rows.sort(byTime).slice(-MOST_MESSAGES)
  return {
    platform,
    shopName,
    conversationKey: null,
    buyerKey: null,
    orderIds: orderId === null ? [] : [orderId],
    messages: last.map(({ at, from, kind, text }, index) => ({ id: String(index), at, from, kind, text, agentKey: null })), // prettier-ignore
  }
}

function storedFacts(row: AfterSaleRow): StoredFacts {
  const { orderId, kind, reason, reasonClass, refundFen, paidFen, appliedAt, refusals, outbound, inbound, tags } = row // prettier-ignore
  return {
    orderId,
    kind,
    reason,
    reasonClass,
    refundFen,
    paidFen,
    appliedAt,
    refusals,
    outbound,
    inbound,
    tags,
  }
}

/**
 * The shop of a ticket that was read under another shop than the page's. Only where the page's shop was known before
 * the ticket was: a shop that came later may be the same one, renamed.
 */
function otherShop(row: AfterSaleRow, here: string | null, shops: readonly ShopRow[]): Shop | null {
  if (here === null || row.shopKey === null || row.shopKey === here) return null
  const page = shops.find(({ shopKey }) => shopKey === here)
  const own = shops.find(({ shopKey }) => shopKey === row.shopKey)
  if (!page || !own || page.firstReadAt > row.firstReadAt) return null
  return { shopId: own.shopId, shopName: own.shopName }
}
