import { SHOTS } from '../pages/capture/shots'
import { described, differences } from '../pages/compare'
import { withoutTrueExtras } from './drive/beyond-page'
import { chinaTimeNow } from './drive/china-time'
import { readBack, tabViews } from './drive/read-back'
import { expect, test } from './fixtures'

test.use({ inSharedBrowser: true })

/** Records, forms and scores, in every variant of their pages. */
const PAGES = SHOTS.filter(({ name }) => !/^(none-|chat)/.test(name))

for (const shot of PAGES) {
  test(`${shot.platform} ${shot.name}`, async ({ page, serve, vault }) => {
    const now = chinaTimeNow()
    const { shop } = await serve({ latencyMs: 20, ...shot.serve, platform: shot.platform, now })
    const expected = (shot.enriched ?? shot.expected)({ shop, now, rendered: new Set<string>() })
    await page.setViewportSize({ width: 1440, height: 2400 })
    await page.goto(shot.address(shop))
    await shot.act?.(page, shop)
    const difference = async () => {
      const got = withoutTrueExtras(await readBack(vault, expected), expected, shop)
      return described(differences(expected, got))
    }
    await expect.poll(difference).toBe('')
    // The view is told once the page has come to rest, which may be after its records were stored.
    const health = async () => (await tabViews(vault)).at(-1)!.health
    await expect.poll(async () => (await health()).read).toBeGreaterThan(0)
    const { read, expected: most } = await health()
    expect(read).toBeLessThanOrEqual(most)
  })
}
