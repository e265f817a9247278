import type { Page } from '@playwright/test'

/** The browser's id of the tab that shows `page`. Brings it to the front. */
export async function tabIdOf(page: Page, vault: Page): Promise<number> {
  await page.bringToFront()
  const id = await vault.evaluate(async () => {
    const tabs = await chrome.tabs.query({ active: true })
    return tabs[0]?.id ?? null
  })
  if (id === null) throw new Error(`No tab for ${page.url()}`)
  return id
}
