import type { Page } from '@playwright/test'

export interface HeardCapture {
  captureId: string
  /** How many tickets it brings. */
  afterSales: number
}

/** Hears every capture that pages send to the background, in order, and answers none. */
export async function hearCaptures(vault: Page): Promise<() => Promise<HeardCapture[]>> {
  await vault.evaluate(() => {
    const heard: HeardCapture[] = []
    Object.assign(globalThis, { heard })
    chrome.runtime.onMessage.addListener((message: { type?: string; data?: unknown }) => {
      if (message.type !== 'capturePage') return
      const { captureId, afterSales } = message.data as { captureId: string; afterSales: unknown[] }
      heard.push({ captureId, afterSales: afterSales.length })
    })
  })
  return () => vault.evaluate(() => (globalThis as unknown as { heard: HeardCapture[] }).heard)
}
