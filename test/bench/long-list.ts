import { expect, type Page } from '@playwright/test'
import { ADDRESSES } from '../e2e/drive/addresses'

export const ROWS_SHOWN = 200

/** Opens the list and waits until all its rows stand there. */
export async function openList(page: Page, platform: keyof typeof ADDRESSES): Promise<void> {
  await page.goto(ADDRESSES[platform].list())
  await expect
    .poll(() => page.evaluate(() => (document.body.innerText.match(/订单编号/g) ?? []).length), {
      timeout: 30_000,
    })
    .toBeGreaterThanOrEqual(ROWS_SHOWN)
}
