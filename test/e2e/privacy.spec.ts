import type { Page } from '@playwright/test'
import { listedChats } from '../replica/consoles/wangwang/wire/chat-replies'
import { currentChats } from '../replica/serve/douyin/chat-replies'
import type { PlantedString, Platform, ReplicaShop } from '../replica/shop/shape'
import { ADDRESSES } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { chatFrame } from './drive/open-chat'
import { expect, test } from './fixtures'

test.use({ inSharedBrowser: true })

/** The first place of each kind of personal string among `places`. */
function placesOfKinds(shop: ReplicaShop, places: Set<string>): string[] {
  const kinds = new Map<PlantedString['kind'], string>()
  for (const { kind, where } of shop.planted)
    if (places.has(where) && !kinds.has(kind)) kinds.set(kind, where)
  return [...new Set(kinds.values())]
}

interface Visit {
  page: Page
  platform: Platform
  /** How many conversations the store holds. */
  kept: () => Promise<number>
}

/** Opens a chat of each kind, and stays with each until it was kept: who leaves sooner was not read. */
async function openChats({ page, platform, kept }: Visit, shop: ReplicaShop): Promise<string[]> {
  const listed = platform === 'douyin' ? currentChats(shop) : listedChats(shop)
  // 飞鸽 is asked for by order, and opens the first conversation about it.
  const chats = listed.filter(
    (chat) =>
      chat.orderIds[0] && listed.find(({ orderIds }) => orderIds.includes(chat.orderIds[0]!)) === chat,
  )
  const keys = placesOfKinds(shop, new Set(chats.map(({ conversationKey }) => conversationKey)))
  for (const [index, key] of keys.entries()) {
    const chat = chats.find(({ conversationKey }) => conversationKey === key)!
    if (platform === 'douyin') {
      await page.goto(`${ADDRESSES.douyin.chat()}?fromOrder=${chat.orderIds[0]}`)
      await page.locator('.msgItemWrap').first().waitFor()
    } else {
      const nick = encodeURIComponent(chat.buyerName)
      await page.goto(ADDRESSES.qianniu.chat().replace('cntaobao', `cntaobao${nick}`))
      await (await chatFrame(page)).locator('.message-item-line').first().waitFor()
    }
    await expect.poll(kept).toBe(index + 1)
  }
  return keys
}

for (const platform of ['douyin', 'qianniu'] as const) {
  for (const variant of ['a', 'b'] as const) {
    test(`${platform} ${variant}: nothing personal is kept anywhere`, async ({
      page,
      serve,
      vault,
      records,
    }) => {
      const server = await serve({
        platform,
        variant,
        tickets: 400,
        latencyMs: 20,
        now: chinaTimeNow(),
        overrides: { extra: { chunk: 200 } },
      })
      const { shop } = server
      const stored = async (table: string) => (await records())[table] ?? []
      await page.goto(ADDRESSES[platform].list())
      await expect.poll(async () => (await stored('afterSales')).length).toBe(10)
      const ids = placesOfKinds(shop, new Set(shop.tickets.map(({ truth }) => truth.afterSaleId)))
      expect(ids.length).toBeGreaterThan(1)
      for (const id of ids) {
        await page.goto(ADDRESSES[platform].detail(id))
        // The masked words are kept, so the planted ones were seen.
        await expect
          .poll(
            async () =>
              (await stored('afterSales')).find((row) => row['afterSaleId'] === id)?.['description'],
          )
          .toBeTruthy()
      }
      const kept = async () => (await stored('conversations')).length
      const keys = await openChats({ page, platform, kept }, shop)
      expect(keys.length).toBeGreaterThan(0)
      await expect.poll(async () => (await stored('messages')).length).toBeGreaterThan(keys.length)

      const everything = JSON.stringify([
        await records(),
        await vault.evaluate(async () => [
          await chrome.storage.session.get(null),
          await chrome.storage.local.get(null),
        ]),
      ])
      const found = shop.planted.filter(({ text }) => everything.includes(text))
      expect(found).toEqual([])
      const buyers = new Set([...shop.tickets, ...shop.chats].map(({ buyerName }) => buyerName))
      expect([...buyers].filter((name) => everything.includes(name))).toEqual([])
      expect(
        (await stored('afterSales')).every((row) => /^[\w+/=-]{16,}$/.test(String(row['buyerKey']))),
      ).toBe(true)
      expect(server.blocked()).toEqual([])
    })
  }
}
