import { ADDRESSES } from './drive/addresses'
import { expect, test } from './fixtures'

for (const platform of ['douyin', 'qianniu'] as const) {
  test(`the room 店铺 shows what the ${platform} score page said, and stays while tabs change`, async ({
    page,
    serve,
    openPanel,
    records,
  }) => {
    await serve()
    await page.goto(ADDRESSES[platform].score())
    await expect.poll(async () => (await records())['scoreSheets']?.length ?? 0).toBeGreaterThan(0)
    const [sheet] = (await records())['scoreSheets'] ?? []
    const { total } = sheet as { total: number }
    const panel = await openPanel(page)
    const strip = panel.getByRole('region', { name: '体验分' })
    await expect(strip).toContainText(String(total))

    await panel.getByRole('tab', { name: '当前' }).focus()
    await panel.keyboard.press('ArrowRight')
    await expect(panel.getByRole('tab', { name: '待办' })).toBeFocused()
    await panel.keyboard.press('ArrowRight')
    await expect(panel.getByRole('tab', { name: '店铺' })).toBeFocused()
    await expect(panel.getByRole('region', { name: '体验分' })).toContainText(String(total))
    const metrics = panel.getByRole('button', { name: /各项指标/ })
    await metrics.click()
    await expect(panel.getByRole('listitem').filter({ hasText: '平台求助' })).toBeVisible()
    await expect(panel.getByRole('button', { name: /处罚进度/ })).toBeVisible()

    await page.goto(ADDRESSES[platform].list())
    await expect(panel.getByRole('tab', { name: '店铺' })).toHaveAttribute('aria-selected', 'true')
    await expect(metrics).toHaveAttribute('aria-expanded', 'true')
  })
}
