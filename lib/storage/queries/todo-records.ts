import { epochOf, timeOf } from '../../domain/time'
import type { ReadMessage } from '../../reply/who-next/chat-to-answer'
import type { AfterSaleStatus } from '../../schema/after-sale'
import type { PromiseMark } from '../../schema/promise-mark'
import type { Time } from '../../schema/time'
import { metricCountsOf } from '../counts/metric-counts'
import type { HufenDb } from '../db'
import { unknownShopKey } from '../shop-key'
import type { AfterSaleRow } from '../tables/after-sales'
import type { ConversationKey, ConversationRow } from '../tables/conversations'
import { awaitingMerchant } from './awaiting-merchant'
import { conversationWithMessages, type ConversationWithMessages } from './conversation-with-messages'
import { promiseMarks } from './promise-marks'
import { waitingConversations } from './waiting-conversations'

const DAY_MS = 86_400_000
/** A ticket not seen for longer says little about what waits today. */
const TICKET_DAYS = 3
/** No promise that is still looked at was marked longer ago. */
const MARK_DAYS = 14
const MOST_TICKETS = 500
const MOST_MESSAGES = 200

/** One chat and what stands beside it, as `chatToAnswer` asks for it. */
export interface TodoChat {
  conversation: ConversationRow
  messages: readonly ReadMessage[]
  marks: readonly PromiseMark[]
  ticketStatus: AfterSaleStatus | null
  /** Today's two counts of the platform's answer figure in the chat's shop. */
  seen: { num: number; den: number }
}

export interface TodoRecords {
  chats: TodoChat[]
  /** Waiting for the merchant, the nearest deadline first. */
  tickets: AfterSaleRow[]
}

/**
 * What 待办 is made of, over all shops: the chats spoken in during the last 24 hours, those that `standing` names
 * because a longer promise was given there, and the tickets that wait. At most 100 chats and 500 tickets.
 */
export async function todoRecords(
  db: HufenDb,
  { now, standing }: { now: Time; standing: readonly ConversationKey[] },
): Promise<TodoRecords> {
  const recent = await waitingConversations(db, { now, shopKey: null })
  const chats = [...recent, ...(await olderChats(db, standing, recent))]
  const readSince = timeOf(epochOf(now) - TICKET_DAYS * DAY_MS)
  const tickets = await awaitingMerchant(db, { shopKey: null, readSince, limit: MOST_TICKETS })
  const marks = await promiseMarks(db, timeOf(epochOf(now) - MARK_DAYS * DAY_MS))
  const statusOf = await statusOfOrders(db, chats)
  const seenOf = await seenToday(db, chats, now)
  return {
    tickets,
    chats: chats.map(({ conversation, messages }) => ({
      conversation,
      messages,
      marks: marks.filter((mark) => isOf(mark, conversation)),
      ticketStatus: statusOf(conversation),
      seen: seenOf.get(shopOf(conversation)) ?? { num: 0, den: 0 },
    })),
  }
}

const isOf = (mark: PromiseMark, { platform, conversationKey }: ConversationRow) =>
  mark.platform === platform && mark.conversationKey === conversationKey

const shopOf = ({ shopKey, platform }: ConversationRow) => shopKey ?? unknownShopKey(platform)

async function olderChats(
  db: HufenDb,
  standing: readonly ConversationKey[],
  recent: readonly ConversationWithMessages[],
): Promise<ConversationWithMessages[]> {
  const known = new Set(recent.map(({ conversation: one }) => `${one.platform} ${one.conversationKey}`))
  const missing = standing.filter(([platform, key]) => !known.has(`${platform} ${key}`))
  const found = await Promise.all(missing.map((key) => conversationWithMessages(db, key, MOST_MESSAGES)))
  return found.filter((chat) => chat !== null)
}

/** The status of the one open ticket of a chat's orders, else of the one ticket; two say nothing. */
async function statusOfOrders(
  db: HufenDb,
  chats: readonly ConversationWithMessages[],
): Promise<(chat: ConversationRow) => AfterSaleStatus | null> {
  const orders = [...new Set(chats.flatMap(({ conversation }) => conversation.orderIds))]
  const rows = orders.length === 0 ? [] : await db.afterSales.where('orderId').anyOf(orders).toArray()
  return ({ platform, orderIds }) => {
    const own = rows.filter((row) => row.platform === platform && orderIds.includes(row.orderId ?? ''))
    const open = own.filter(({ status }) => status !== 'succeeded' && status !== 'closed')
    const [only, another] = open.length > 0 ? open : own
    return only && !another ? only.status : null
  }
}

async function seenToday(
  db: HufenDb,
  chats: readonly ConversationWithMessages[],
  now: Time,
): Promise<Map<string, TodoChat['seen']>> {
  const shops = [...new Set(chats.map(({ conversation }) => shopOf(conversation)))]
  const rows = await db.dailyCounts.bulkGet(shops.map((shop): [string, string] => [shop, now.slice(0, 10)]))
  return new Map(
    rows.flatMap((row): [string, TodoChat['seen']][] => {
      const answers = row
        ? metricCountsOf(row).find(
            ({ metric }) => metric === 'imResponseSeconds' || metric === 'reply3MinRate',
          )
        : undefined
      return row && answers ? [[row.shopKey, { num: answers.num, den: answers.den }]] : []
    }),
  )
}
