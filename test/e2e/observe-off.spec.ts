import type { Page } from '@playwright/test'
import { SHOTS } from '../pages/capture/shots'
import { described, differences } from '../pages/compare'
import { withoutTrueExtras } from './drive/beyond-page'
import { chinaTimeNow } from './drive/china-time'
import { readBack } from './drive/read-back'
import { expect, test } from './fixtures'

/** Counts, from before any other script of the page, what its world posts to any port. */
async function countPosts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = Object.assign(globalThis, { posts: 0 })
    const post = MessagePort.prototype.postMessage
    MessagePort.prototype.postMessage = function (this: MessagePort, ...args: unknown[]) {
      // A console's own kit talks to itself over ports too; a reply has an address.
      if (typeof (args[0] as { url?: unknown } | undefined)?.url === 'string') counted.posts += 1
      return Reflect.apply(post, this, args) as void
    }
  })
  return () => page.evaluate(() => (globalThis as unknown as { posts: number }).posts)
}

for (const name of ['douyin aftersale-list.a', 'qianniu refund-list.g3'] as const) {
  const shot = SHOTS.find((one) => `${one.platform} ${one.name}` === name)!

  test(`${name}: with observing off no port is given, and the page alone is read`, async ({
    context,
    serve,
    openOptions,
    vault,
  }) => {
    const now = chinaTimeNow()
    const { shop } = await serve({ latencyMs: 20, ...shot.serve, platform: shot.platform, now })
    const facts = { shop, now, rendered: new Set<string>() }
    const productIds = async () =>
      (await readBack(vault, shot.expected(facts))).afterSales.map(({ items }) => items[0]?.productId)

    const options = await openOptions()
    const switched = options.getByRole('switch', { name: '也读页面自己收到的数据' })
    await switched.click()
    await expect(switched).toHaveAttribute('aria-checked', 'false')
    const alone = await context.newPage()
    const posts = await countPosts(alone)
    await alone.goto(shot.address(shop))
    const expected = shot.expected(facts)
    await expect
      .poll(async () =>
        described(differences(expected, withoutTrueExtras(await readBack(vault, expected), expected, shop))),
      )
      .toBe('')
    expect(new Set(await productIds())).toEqual(new Set([null]))
    expect(await posts()).toBe(0)
    await alone.close()

    await switched.click()
    await expect(switched).toHaveAttribute('aria-checked', 'true')
    const observed = await context.newPage()
    const postsNow = await countPosts(observed)
    await observed.goto(shot.address(shop))
    await expect
      .poll(productIds)
      .toEqual(shot.enriched!(facts).afterSales.map(({ items }) => items[0]?.productId))
    expect(await postsNow()).toBeGreaterThan(0)
  })
}
