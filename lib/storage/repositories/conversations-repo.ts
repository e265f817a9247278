import { dayOf } from '../../domain/time'
import type { Conversation } from '../../schema/conversation'
import type { Shop } from '../../schema/shop'
import type { CaptureContext } from '../capture-context'
import { conversationShares } from '../counts/conversation-counts'
import type { HufenDb } from '../db'
import { moodsAfter } from '../merge/moods-after'
import { sameValue } from '../merge/same-value'
import { unknownShopKey } from '../shop-key'
import type { ConversationKey, ConversationRow } from '../tables/conversations'
import { storeMessages, type MessageStep } from './messages-repo'
import { roundsAfter } from './round-counts-repo'
import { followUsesOfChat } from './script-uses-repo'

/** Stores a chat and its messages; one without a key can't be told from another and is left out. */
export async function storeConversation(
  db: HufenDb,
  { conversation, shop }: { conversation: Conversation | null; shop: Shop | null },
  context: CaptureContext,
): Promise<void> {
  if (conversation?.conversationKey == null || conversation.platform !== context.platform) return
  const key: ConversationKey = [context.platform, conversation.conversationKey]
  const stored = await db.conversations.get(key)
  const change = await storeMessages(db, { conversation: key, messages: conversation.messages }, context)
  const shopKey =
    context.shops.meet({ shopId: null, shopName: conversation.shopName }) ?? context.shops.meet(shop)
  const row = mergeConversation(stored, { conversation, key, shopKey }, context)
  const rounds = await roundsAfter(db, { stored, row, change })
  const moods = change ? moodsAfter(row.moods, change) : row.moods
  const counted = { ...row, days: addDays(row.days, change?.steps ?? []), ...rounds, ...(moods && { moods }) }
  if (!sameValue(stored, counted)) await db.conversations.put(counted)
  const { tally, platform } = context
  if (stored) tally.add(stored.shopKey ?? unknownShopKey(platform), conversationShares(stored), -1)
  tally.add(counted.shopKey ?? unknownShopKey(platform), conversationShares(counted))
  if (change) await followUsesOfChat(db, key, { messages: change.now, readAt: context.readAt })
}

interface ConversationReading {
  conversation: Conversation
  key: ConversationKey
  shopKey: string | null
}

/** Newest known value wins; `null` and an empty list erase nothing. */
function mergeConversation(
  stored: ConversationRow | undefined,
  { conversation, key: [platform, conversationKey], shopKey }: ConversationReading,
  { readAt }: CaptureContext,
): ConversationRow {
  const { shopName, buyerKey, orderIds } = conversation
  const read: ConversationRow = {
    platform,
    shopName,
    conversationKey,
    buyerKey,
    orderIds,
    shopKey,
    readAt,
    days: {},
  }
  if (!stored) return read
  const [older, newer] = readAt >= stored.readAt ? [stored, read] : [read, stored]
  return {
    ...stored,
    shopName: newer.shopName ?? older.shopName,
    buyerKey: newer.buyerKey ?? older.buyerKey,
    orderIds: newer.orderIds.length > 0 ? newer.orderIds : older.orderIds,
    shopKey: newer.shopKey ?? older.shopKey,
    readAt: newer.readAt,
  }
}

/** A message counts on its own day once: when it is new, or when its time becomes known. */
function addDays(days: ConversationRow['days'], steps: readonly MessageStep[]): ConversationRow['days'] {
  const sums = { ...days }
  for (const { before, after } of steps) {
    const { at, from } = after
    if (at === null || before?.at != null || (from !== 'buyer' && from !== 'agent')) continue
    const day = dayOf(at)
    const sum = sums[day] ?? { buyer: 0, agent: 0 }
    sums[day] = { ...sum, [from]: sum[from] + 1 }
  }
  return sums
}
