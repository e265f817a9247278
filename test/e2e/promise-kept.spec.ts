import type { Page } from '@playwright/test'
import type { Platform } from '../replica/shop/shape'
import { timeOf } from '../../lib/domain/time'
import { USUAL_TERMS } from '../../lib/reply/clocks/usual-terms'
import { chatFrame, openChat } from './drive/open-chat'
import { expect, test } from './fixtures'

/** A wait without a time is due so soon here, and rings at four fifths of it. */
const WAIT_SECONDS = 30
const RINGS_AFTER = WAIT_SECONDS * 0.8 * 1000

/** Types into the chat's own box and sends, as an agent does. */
async function say(page: Page, platform: Platform, text: string): Promise<void> {
  const frame = platform === 'douyin' ? page.mainFrame() : await chatFrame(page)
  await frame.locator(platform === 'douyin' ? '#im-input-box textarea' : '.ww_input pre.edit').click()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

for (const platform of ['douyin', 'qianniu'] as const) {
  test(`${platform}: «稍等» is listed, outlives page, panel and worker, rings in time and ends with the answer`, async ({
    page,
    serve,
    openPanel,
    vault,
    records,
    killWorker,
  }) => {
    test.setTimeout(90_000)
    await vault.evaluate((terms) => chrome.storage.local.set({ 'reply-terms': terms }), {
      ...USUAL_TERMS,
      waitSeconds: WAIT_SECONDS,
    })
    const badge = () => vault.evaluate(() => chrome.action.getBadgeText({}))
    const marks = async () => (await records())['promiseMarks'] ?? []
    // The console's clock stands still at this very second: what is sent bears it.
    const sentAt = Math.floor(Date.now() / 1000) * 1000
    await serve({ platform, tickets: 60, latencyMs: 20, now: timeOf(sentAt) })
    await openChat(page, platform)
    await say(page, platform, '亲稍等哦，我帮您查一下')

    const panel = await openPanel(page)
    await panel.getByRole('tab', { name: /待办/ }).click()
    const promised = panel.getByRole('button', { name: /答应过「稍等哦」/ })
    await expect(promised).toBeVisible()
    await expect(panel.getByRole('tab', { name: /待办，\d+ 件/ })).toBeVisible()
    expect(await badge()).toBe('')

    await page.reload()
    await panel.reload()
    await panel.getByRole('tab', { name: /待办/ }).click()
    await expect(promised).toBeVisible()
    await killWorker()
    expect(Date.now(), 'all this took less than the promise').toBeLessThan(sentAt + RINGS_AFTER)
    expect(await badge()).toBe('')

    await expect.poll(badge, { timeout: 40_000 }).toBe('1')
    const late = Date.now() - (sentAt + RINGS_AFTER)
    expect(late, 'never early').toBeGreaterThanOrEqual(-1_000)
    expect(await marks()).toMatchObject([{ platform, state: 'rung', until: null }])

    await page.bringToFront()
    if (platform === 'qianniu') await openChat(page, platform)
    // After a reload the replica of 飞鸽 gives its first message the id of the one before.
    if (platform === 'douyin') await say(page, platform, '亲')
    await say(page, platform, '查到了，包裹今天已经到您那边的驿站')
    await expect.poll(badge).toBe('')
    await expect(promised).toHaveCount(0)
  })

  test(`${platform}: a promise put off rings no more`, async ({ page, serve, openPanel, vault, records }) => {
    await serve({ platform, tickets: 60, latencyMs: 20, now: timeOf(Date.now() - 170_000) })
    await openChat(page, platform)
    await say(page, platform, '请您稍等')
    const badge = () => vault.evaluate(() => chrome.action.getBadgeText({}))
    await expect.poll(badge).toBe('1')
    const panel = await openPanel(page)
    await panel.getByRole('tab', { name: /待办/ }).press('Enter')
    const row = panel.getByRole('button', { name: /答应过「请?您?稍等」/ })
    await row.focus()
    await panel.keyboard.press('Enter')
    await expect(row).toHaveAttribute('aria-expanded', 'true')
    await panel.getByRole('button', { name: '不用管了' }).click()
    await expect(row).toHaveCount(0)
    await expect.poll(badge).toBe('')
    expect((await records())['promiseMarks']).toMatchObject([{ platform, state: 'dismissed', until: null }])
  })
}
