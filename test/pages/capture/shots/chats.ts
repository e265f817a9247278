import type { Page } from '@playwright/test'
import type { PageReading } from '../../../../lib/schema/page-reading'
import type { ReplicaChat, ReplicaShop } from '../../../replica/shop/shape'
import { currentChats } from '../../../replica/serve/douyin/chat-replies'
import { ADDRESSES } from '../../../e2e/drive/addresses'
import { conversationOf } from '../../expected/conversation'
import { readingOf } from '../../expected/reading'
import { fullShop } from '../pick-tickets'
import type { Facts, Shot } from '../shot'

/** A shop whose list of chats begins with one that has many kinds of messages. */
function talking(platform: 'douyin' | 'qianniu', seed: number): ReplicaShop {
  const shop = fullShop(platform, seed)
  const rank = (chat: ReplicaChat): number =>
    new Set(chat.messages.flatMap(({ from, kind }) => [from, kind])).size * 10 +
    Math.min(chat.orderIds.length, 2)
  const short = currentChats(shop).filter(({ messages }) => messages.length < 40)
  const best = short.reduce((one, other) => (rank(other) > rank(one) ? other : one))
  // The list shows the newest first, whatever stands here first: the others are older.
  const before = short.filter((chat) => lastAt(chat) < lastAt(best)).slice(0, 9)
  return { ...shop, chats: [best, ...before] }
}

const lastAt = ({ messages }: ReplicaChat): string => messages.at(-1)?.at ?? ''
const openIn = ({ chats }: ReplicaShop): ReplicaChat => chats[0]!

const shownIds = (page: Page): Promise<string[]> =>
  page.locator('[data-id]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? ''))

function feigeReading({ shop, rendered }: Facts, variant: 'a' | 'b'): PageReading {
  const conversation = conversationOf({
    shop,
    chat: openIn(shop),
    ids: rendered,
    hasIds: true,
    // Variant b shows the time of day alone; the platform's own lines show none.
    timeOf: ({ at, from }) => (variant === 'b' || from === 'system' ? null : at),
  })
  return readingOf('douyin/chat', shop, { conversation })
}

/** The session reply names the shop's number, the list of conversations the last message's exact time. */
function withReplies(facts: Facts, variant: 'a' | 'b'): PageReading {
  const reading = feigeReading(facts, variant)
  const last = openIn(facts.shop).messages.at(-1)!
  return {
    ...reading,
    shop: { shopId: facts.shop.shopId, shopName: facts.shop.shopName },
    conversation: reading.conversation && {
      ...reading.conversation,
      messages: reading.conversation.messages.map((one) =>
        one.id === last.id ? { ...one, at: last.at } : one,
      ),
    },
  }
}

function feige(name: string, variant: 'a' | 'b', seed: number): Shot {
  return {
    platform: 'douyin',
    name: `chat.${name}`,
    serve: { variant, iframe: name === 'iframe', shops: { douyin: talking('douyin', seed) } },
    address: ADDRESSES.douyin.chat,
    whole: '.msgItemWrap',
    rendered: name === 'iframe' ? (page) => framedIds(page) : shownIds,
    replies: /currentuser|get_current_conversation_list/,
    expected: (facts) => feigeReading(facts, variant),
    enriched: (facts) => withReplies(facts, variant),
  }
}

const framedIds = (page: Page): Promise<string[]> =>
  page
    .frameLocator('iframe')
    .locator('[data-id]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? ''))

function wangwang(name: string, variant: 'a' | 'b', extra: Record<string, string | boolean>): Shot {
  const shop = talking('qianniu', variant === 'a' ? 2 : 4)
  return {
    platform: 'qianniu',
    name: `chat.${name}`,
    serve: { variant, overrides: { extra: { keepAll: true, ...extra } }, shops: { qianniu: shop } },
    address: () =>
      `https://market.m.taobao.com/app/im/chat/index.html?&uid=cntaobao${encodeURIComponent(openIn(shop).buyerName)}&gid=&type=web`,
    whole: '.message-item-line',
    expected: ({ shop: truth }) =>
      readingOf('qianniu/chat', truth, {
        conversation: conversationOf({
          shop: truth,
          chat: openIn(truth),
          ids: new Set(openIn(truth).messages.map(({ id }) => id)),
          hasIds: false,
          timeOf: ({ at, from }) => (from === 'system' || extra['timeOnly'] === true ? null : at),
        }),
      }),
  }
}

/** 飞鸽 and web 旺旺 with a seller's account. */
export const CHATS: readonly Shot[] = [
  feige('a', 'a', 1),
  feige('b', 'b', 2),
  feige('iframe', 'a', 3),
  wangwang('a', 'a', {}),
  wangwang('b', 'b', {}),
  wangwang('time-only', 'b', { timeOnly: true }),
]
