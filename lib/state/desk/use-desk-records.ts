import { dayOf, timeOf } from '../../domain/time'
import type { Conversation } from '../../schema/conversation'
import type { TabView } from '../../schema/tab-view'
import type { HufenDb } from '../../storage/db'
import { afterSaleById } from '../../storage/queries/after-sale-by-id'
import { afterSalesOfBuyer } from '../../storage/queries/after-sales-of-buyer'
import { afterSalesOfOrders } from '../../storage/queries/after-sales-of-orders'
import { conversationOfOrder } from '../../storage/queries/conversation-of-order'
import { conversationWithMessages } from '../../storage/queries/conversation-with-messages'
import { decisionsOfAfterSale } from '../../storage/queries/decisions-of-after-sale'
import { latestScoreSheet } from '../../storage/queries/latest-score-sheet'
import { outcomeCountsOfShop } from '../../storage/queries/outcome-counts-of-shop'
import { outcomesOfReason } from '../../storage/queries/outcomes-of-reason'
import { shopKeyOf } from '../../storage/queries/shop-key-of'
import type { Loadable, Ticket } from '../room'
import { HISTORY_DAYS } from '../../storage/read-scales'
import { useLive } from '../use-live'
import type { DeskRecords } from './desk-question'

const DAY_MS = 86_400_000

/** What the store has around the ticket of a refusal in play, followed live; `null` while none is. */
export function useDeskRecords(
  view: TabView | null,
  ticket: Ticket | null,
  now: number,
): Loadable<DeskRecords | null> {
  const asked = view !== null && view.verdict !== null && ticket !== null ? { view, ticket } : null
  const today = dayOf(timeOf(now))
  const { platform, shop } = asked?.view ?? { platform: null, shop: null }
  const { afterSaleId, orderId, buyerKey, reasonClass } = asked?.ticket ?? {}
  const key = JSON.stringify(['desk', platform, shop, afterSaleId, orderId, buyerKey, reasonClass, today])
  return useLive(key, async (db) => {
    if (asked === null) return null
    const range = [dayOf(timeOf(now - HISTORY_DAYS * DAY_MS)), today] as const
    return await recordsAround(db, asked, range)
  })
}

type Asked = { view: TabView; ticket: Ticket }

async function recordsAround(
  db: HufenDb,
  { view, ticket }: Asked,
  range: readonly [string, string],
): Promise<DeskRecords> {
  const { platform, orderId, buyerKey, reasonClass, afterSaleId } = ticket
  const shopKey = await shopKeyOf(db, platform, view.shop)
  const sameOrder = orderId === null ? [] : await afterSalesOfOrders(db, platform, [orderId])
  const sameBuyer = buyerKey === null ? null : await afterSalesOfBuyer(db, platform, buyerKey)
  const ids = [afterSaleId, ...[...sameOrder, ...(sameBuyer ?? [])].map((row) => row.afterSaleId)]
  const known = [...new Set(ids.filter((id) => id !== null))]
  const decisions = await Promise.all(known.map((id) => decisionsOfAfterSale(db, platform, id)))
  const history = shopKey === null ? null : await outcomeCountsOfShop(db, shopKey, range)
  const row = afterSaleId === null ? null : await afterSaleById(db, platform, afterSaleId)
  return {
    shopKey,
    conversation: await chatAround(db, { view, ticket }),
    sheet: shopKey === null ? null : await latestScoreSheet(db, shopKey),
    outcomes: history && outcomesOfReason(history, reasonClass),
    decisions: decisions.flat(),
    sameOrder,
    sameBuyer,
    refusedAt: row?.refusedAt.map(({ seenAt }) => seenAt) ?? [],
  }
}

/** The chat in front, else the one last read in which the order stood. */
async function chatAround(db: HufenDb, { view, ticket }: Asked): Promise<Conversation | null> {
  const { platform, orderId } = ticket
  const beside = orderId === null ? null : await conversationOfOrder(db, platform, orderId)
  const key = view.conversationKey ?? beside?.conversationKey ?? null
  const kept = key === null ? null : await conversationWithMessages(db, [platform, key])
  return kept && { ...kept.conversation, messages: kept.messages }
}
