import { ADDRESSES } from './drive/addresses'
import { openSidePanel } from './drive/side-panel'
import { expect, test } from './fixtures'

// The browser's own panel is no tab; Playwright names it a page only when asked to, before the start.
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1'

test('the real side panel follows the active tab', async ({ context, page, serve, vault }) => {
  await serve()
  await page.goto(ADDRESSES.douyin.list())
  const opened = context.waitForEvent('page', (candidate) => candidate.url().includes('sidepanel.html'))
  await page.bringToFront()
  expect(await openSidePanel(vault)).toBe(true)
  const panel = await opened
  const contexts = await vault.evaluate(async () => {
    const found = await chrome.runtime.getContexts({})
    return found.map(({ contextType }) => contextType)
  })
  expect(contexts).toContain('SIDE_PANEL')
  await expect(panel.getByText('栖木生活旗舰店').first()).toBeVisible()
})
