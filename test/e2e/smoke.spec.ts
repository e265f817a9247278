import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

async function axeFaults(page: Page): Promise<string[]> {
  // axe needs a page of its own to put frames together, which an extension's browser does not open.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the panel says what to do first and promises to do nothing itself', async ({ openPanel }) => {
      const panel = await openPanel()
      await expect(panel.getByText('打开售后、聊天或体验分页面就开始')).toBeVisible()
      await expect(panel.getByText(/我什么都不会自动点/)).toBeVisible()
      expect(await axeFaults(panel)).toEqual([])
    })

    test('the options are there', async ({ openOptions }) => {
      const options = await openOptions()
      await expect(options.getByRole('heading').first()).toBeVisible()
      expect(await axeFaults(options)).toEqual([])
    })
  })
}

test('the panel fits 320 px without scrolling sideways', async ({ openPanel }) => {
  const panel = await openPanel()
  await panel.setViewportSize({ width: 320, height: 700 })
  await expect(panel.getByText(/我什么都不会自动点/)).toBeVisible()
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
