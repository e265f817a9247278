import { makeChats } from './chats'
import { epochOf } from './clock'
import { dayFactsOf } from './day-facts'
import { randomOf } from './random'
import { scoreDaysOf } from './score-days'
import type { ReplicaShop, ShopOptions } from './shape'
import { makeTicket, type TicketContext } from './tickets'
import { SHOP_NAMES } from './words-goods'

/** Tickets of any shop that still wait for the merchant's answer, as a share and at least. */
const OPEN_SHARE = 0.03
const OPEN_AT_LEAST = 14

/** A plausible shop whose tickets, chats and score sheets agree; the same options give the same shop. */
export function generateShop(options: ShopOptions): ReplicaShop {
  const { platform, seed } = options
  const count = options.tickets ?? 3000
  const now = epochOf(options.now)
  const random = randomOf(seed, `${platform}:shop`)
  const names = SHOP_NAMES[platform]
  const shopName = names[seed % names.length] as string
  const shopId = (platform === 'douyin' ? '1' : '22') + random.digits(platform === 'douyin' ? 7 : 11)
  const context: TicketContext = { platform, seed, shopId, shopName, now }
  const open = Math.min(count, Math.max(OPEN_AT_LEAST, Math.round(count * OPEN_SHARE)))
  const made = Array.from({ length: count }, (_, index) => makeTicket(context, index, open))
  const tickets = made.map(({ ticket }) => ticket)
  const talks = makeChats(context, tickets)
  const chats = talks.map(({ chat }) => chat)
  const shopType = shopName.includes('官方') ? '官方旗舰店' : shopName.includes('旗舰') ? '旗舰店' : '专营店'
  const days = dayFactsOf(context, count)
  return {
    platform,
    shopId,
    shopName,
    industry: '居家日百',
    shopType,
    now: options.now,
    tickets,
    chats,
    scoreDays: scoreDaysOf({ ...context, industry: '居家日百', shopType, days, tickets, chats }),
    otherShops: names
      .filter((name) => name !== shopName)
      .map((name) => ({ shopId: `2${random.digits(7)}`, shopName: name })),
    planted: [...made, ...talks].flatMap(({ planted }) => planted),
  }
}
