import type { Page } from '@playwright/test'
import { currentChats } from '../replica/serve/douyin/chat-replies'
import { ticketsOf } from '../replica/serve/douyin/quick-filters'
import type { Platform, ReplicaShop } from '../replica/shop/shape'
import { mixedShop } from '../pages/capture/pick-tickets'
import { ADDRESSES } from './drive/addresses'
import { chinaTimeNow } from './drive/china-time'
import { tabViews } from './drive/read-back'
import { expect, test } from './fixtures'

test.use({ inSharedBrowser: true })

const shownFirst = (platform: Platform, shop: ReplicaShop) =>
  platform === 'douyin'
    ? ticketsOf(shop.tickets, { quick: '', type: '', status: '', id: '' })[0]!
    : shop.tickets[0]!

const toDetail = (page: Page, platform: Platform, id: string) =>
  platform === 'douyin'
    ? page
        .getByRole('link', { name: id })
        .or(page.locator('a', { hasText: id }))
        .first()
        .click()
    : page.getByText('查看详情').first().click()

for (const platform of ['douyin', 'qianniu'] as const) {
  for (const variant of ['a', 'b'] as const) {
    test(`${platform} ${variant}: from list to detail and back without a reload`, async ({
      page,
      serve,
      vault,
      records,
    }) => {
      const shop = mixedShop(platform, 21, 6)
      await serve({ platform, variant, shops: { [platform]: shop }, latencyMs: 20, now: chinaTimeNow() })
      const { truth } = shownFirst(platform, shop)
      const stored = async () => (await records())['afterSales'] ?? []
      const view = async () => (await tabViews(vault)).at(-1)
      await page.goto(ADDRESSES[platform].list())
      await expect.poll(async () => (await stored()).filter((row) => row['reason'] !== null).length).toBe(6)
      const others = async () =>
        (await stored())
          .filter((row) => row['afterSaleId'] !== truth.afterSaleId)
          .map((row) => ({ ...row, readAt: 0, seenAt: 0 }))
      const before = await others()
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))

      await toDetail(page, platform, truth.afterSaleId)
      await expect.poll(async () => (await view())?.afterSaleId).toBe(truth.afterSaleId)
      expect((await view())?.page).toMatch(/detail$/)
      await expect
        .poll(async () => (await stored()).find((row) => row['afterSaleId'] === truth.afterSaleId))
        .toMatchObject({
          reason: truth.reason,
          refundFen: truth.refundFen,
          appliedAt: truth.appliedAt,
          refusals: expect.any(Number),
        })
      expect(await others()).toEqual(before)

      await page.goBack()
      await expect.poll(async () => (await view())?.page).toMatch(/list$/)
      expect((await view())?.afterSaleId).toBeNull()
      expect(await stored()).toHaveLength(6)
      // What only the detail told stays known.
      expect(
        (await stored()).find((row) => row['afterSaleId'] === truth.afterSaleId)?.['refusals'],
      ).not.toBeNull()
      expect(await others()).toEqual(before)
      expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true)
    })
  }

  test(`${platform}: two shops in one browser are not mixed up`, async ({ context, serve, records }) => {
    const shops = [mixedShop(platform, 22, 4), mixedShop(platform, 23, 4)]
    for (const [at, shop] of shops.entries()) {
      const overrides = { switcherOpen: true }
      const server = await serve({
        platform,
        variant: at ? 'b' : 'a',
        overrides,
        shops: { [platform]: shop },
        latencyMs: 20,
        now: chinaTimeNow(),
      })
      const page = await context.newPage()
      await page.goto(ADDRESSES[platform].list())
      await expect.poll(async () => (await records())['afterSales']?.length).toBe(4 * (at + 1))
      await expect.poll(async () => (await records())['shops']?.length).toBe(at + 1)
      await server.stop()
    }
    const { afterSales = [], shops: kept = [] } = await records()
    expect(kept.map((row) => String(row['shopName'])).toSorted()).toEqual(
      shops.map(({ shopName }) => shopName).toSorted(),
    )
    const keyOf = new Map(kept.map((row) => [row['shopName'], row['shopKey']]))
    for (const shop of shops) {
      const ids = shop.tickets.map(({ truth }) => truth.afterSaleId)
      const rows = afterSales.filter((row) => ids.includes(String(row['afterSaleId'])))
      expect(new Set(rows.map((row) => row['shopName']))).toEqual(new Set([shop.shopName]))
      expect(new Set(rows.map((row) => row['shopKey']))).toEqual(new Set([keyOf.get(shop.shopName)]))
    }
  })
}

for (const variant of ['a', 'b'] as const) {
  test(`飞鸽 ${variant}: messages that scroll by are each kept once, and none is made up`, async ({
    page,
    serve,
    records,
  }) => {
    const full = mixedShop('douyin', 6, 30)
    const [longest] = currentChats(full).toSorted((one, other) => other.messages.length - one.messages.length)
    const chat = longest && { ...longest, messages: longest.messages.slice(-40) }
    const shop = { ...full, chats: [chat!] }
    await serve({ platform: 'douyin', variant, shops: { douyin: shop }, latencyMs: 20, now: chinaTimeNow() })
    await page.goto(ADDRESSES.douyin.chat())
    const list = page.locator('.messageList')
    await list.locator('.msgItemWrap').first().waitFor()
    await list.hover()
    const ids = chat!.messages.map(({ id }) => id).toSorted()
    const stored = async () => (await records())['messages'] ?? []
    const scrolled = async () => {
      await page.mouse.wheel(0, -240)
      return (await stored()).map((row) => String(row['id'])).toSorted()
    }
    await expect.poll(scrolled, { timeout: 20_000 }).toEqual(ids)
    const truth = new Map(chat!.messages.map((message) => [message.id, message]))
    for (const row of await stored()) {
      const { from, kind, at } = truth.get(String(row['id']))!
      expect(row).toMatchObject({ from, kind: kind === 'file' ? 'card' : kind })
      if (row['at'] !== null) expect(row['at']).toBe(at)
    }
    expect(await records()).toMatchObject({
      conversations: [{ orderIds: chat!.orderIds, shopName: shop.shopName }],
    })
  })
}

for (const variant of ['a', 'b'] as const) {
  test(`旺旺 ${variant}: the open conversation is read as it stands`, async ({ page, serve, records }) => {
    const full = mixedShop('qianniu', 6, 30)
    const chat = full.chats.find(({ messages }) => messages.length > 6 && messages.length < 20)!
    const shop = { ...full, chats: [chat] }
    await serve({
      platform: 'qianniu',
      variant,
      shops: { qianniu: shop },
      latencyMs: 20,
      now: chinaTimeNow(),
      overrides: { extra: { keepAll: true } },
    })
    await page.goto(
      ADDRESSES.qianniu.chat().replace('cntaobao', `cntaobao${encodeURIComponent(chat.buyerName)}`),
    )
    const told = ({ from, at }: { from: string; at: string }) => [from, from === 'system' ? null : at]
    await expect
      .poll(async () => {
        const rows = (await records())['messages'] ?? []
        return rows
          .toSorted((one, other) => Number(one['place']) - Number(other['place']))
          .map((row) => [row['from'], row['at']])
      })
      .toEqual(chat.messages.map(told))
    expect(await records()).toMatchObject({
      conversations: [{ orderIds: chat.orderIds, shopName: shop.shopName }],
    })
  })
}
