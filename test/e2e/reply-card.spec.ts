import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { chinaTimeNow } from './drive/china-time'
import { chatFrame, openChat } from './drive/open-chat'
import { viewedTab } from './drive/tab-of'
import { expect, test } from './fixtures'

test.use({ inSharedBrowser: true })

/** What stands in the reply box of the open chat. */
async function textIn(page: Page, platform: 'douyin' | 'qianniu'): Promise<string> {
  if (platform === 'douyin') return await page.locator('#im-input-box textarea').inputValue()
  await chatFrame(page)
  return await page.frameLocator('iframe[title="chat-core"]').locator('.ww_input pre.edit').innerText()
}

/** Fills every blank of a reply: an amount within no quota at all, else a time of day. */
async function fillBlanks(reply: Locator): Promise<void> {
  for (const blank of await reply.locator('input').all()) {
    await blank.fill((await blank.getAttribute('name')) === '补偿金额' ? '8' : '18:00')
  }
}

for (const platform of ['douyin', 'qianniu'] as const) {
  test(`${platform}: the question is read, corrected for good, and a reply with its blank filled goes in`, async ({
    page,
    serve,
    openPanel,
    records,
    vault,
  }) => {
    const server = await serve({ platform, tickets: 120, latencyMs: 20, now: chinaTimeNow() })
    await openChat(page, platform)
    await expect
      .poll(async () => (await records())['messages']?.filter(({ from }) => from === 'buyer').length ?? 0)
      .toBeGreaterThan(0)
    await expect.poll(async () => (await viewedTab(vault))?.view.replyBox).toBe(true)
    const panel = await openPanel(page)
    const card = panel.getByRole('region', { name: '可以这样回' })
    await expect(card.getByText(/^(买家|拿不准|上一问)/).first()).toBeVisible()
    await expect(card.getByText(/ \d+ %$/).first()).toBeVisible()

    await card.getByRole('button', { name: '不对' }).click()
    const choice = card.getByRole('group', { name: '买家其实在说' })
    await expect(choice.getByRole('button')).toHaveCount(14)
    await choice.getByRole('button', { name: '发票' }).click()
    await expect(card.getByText('发票 你定的')).toBeVisible()
    await expect(choice).toBeHidden()
    await expect.poll(async () => (await records())['textLabels']?.length).toBe(1)
    const [label] = (await records())['textLabels'] ?? []
    expect(label).toMatchObject({ platform, intent: 'invoice' })
    expect(label?.['shown']).toEqual(expect.any(String))

    await panel.reload()
    await expect(card.getByText('发票 你定的')).toBeVisible()
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze()
    expect(violations.map(({ id }) => id)).toEqual([])

    const more = card.getByRole('button', { name: /^更多/ })
    if (await more.isVisible()) await more.click()
    const reply = card
      .getByRole('listitem')
      .filter({ has: panel.locator('input') })
      .first()
    await expect(reply).toBeVisible()
    await reply.getByRole('button', { name: /^填/ }).click()
    await expect(reply.locator('input').first()).toBeFocused()
    expect(await textIn(page, platform)).toBe('')
    const asked = server.requests.length
    await fillBlanks(reply)
    await reply.getByRole('button', { name: '插入', exact: true }).click()
    await expect(reply.getByText('已放进输入框，看过再发')).toBeVisible()
    const inserted = await textIn(page, platform)
    expect(inserted).toMatch(/18:00|8 元/)
    expect(inserted).not.toMatch(/[{}【】]/)

    await expect.poll(async () => (await records())['scriptUses']?.length).toBe(1)
    const [use] = (await records())['scriptUses'] ?? []
    expect(use).toMatchObject({ platform, how: 'inserted', intent: 'invoice', version: 1, outcome: null })
    expect(use?.['conversationKey']).toBe(label?.['conversationKey'])
    const later = server.requests.slice(asked).filter(({ answeredBy }) => answeredBy !== 'asset')
    expect(later.filter(({ url }) => /send/i.test(url))).toEqual([])
  })
}
