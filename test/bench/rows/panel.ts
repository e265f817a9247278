import { ADDRESSES, refusableTicket } from '../../e2e/drive/addresses'
import { dumpRecords } from '../../e2e/drive/records'
import { expect } from '@playwright/test'
import { serveReplica } from '../../replica/serve/serve-replica'
import type { Bench } from '../figure'
import { withExtension } from '../lab-browser'
import { median, quantile } from '../spread'

const OPENINGS = 9

declare global {
  interface Window {
    hufenFirstContent?: number
  }
}

/** From opening the panel to the ticket's amount standing in it, with a ticket open in the tab it follows. */
export const panel: Bench = {
  name: 'panel',
  measure: async () => {
    const { times, paints } = await withExtension(async ({ context, vault, extensionId }) => {
      const server = await serveReplica(context)
      const { afterSaleId, refundFen } = refusableTicket(server.shop).truth
      const page = await context.newPage()
      await page.goto(ADDRESSES.douyin.detail(afterSaleId))
      await expect.poll(async () => (await dumpRecords(vault))['afterSales']?.length ?? 0).toBeGreaterThan(0)
      const address = `chrome-extension://${extensionId}/sidepanel.html`
      const found = { times: [] as number[], paints: [] as number[] }
      for (let i = 0; i < OPENINGS; i += 1) {
        await page.bringToFront()
        const opened = await context.newPage()
        await opened.addInitScript(noteFirst, (refundFen / 100).toFixed(2))
        await opened.goto(address)
        await expect.poll(() => opened.evaluate(() => window.hufenFirstContent ?? null)).not.toBeNull()
        found.times.push(await opened.evaluate(() => window.hufenFirstContent ?? Number.NaN))
        found.paints.push(
          await opened.evaluate(
            () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
          ),
        )
        await opened.close()
      }
      return found
    })
    const beside = `p95 ${quantile(times, 0.95).toFixed(0)} ms, first paint ${median(paints).toFixed(0)} ms, ${OPENINGS} openings`
    return [{ row: 'panel’s first content, median', unit: 'ms', value: median(times), budget: 300, beside }]
  },
}

/** Runs inside the panel before its own code. */
function noteFirst(amount: string): void {
  const watcher = new MutationObserver(() => {
    if (!document.body?.textContent?.replaceAll(',', '').includes(amount)) return
    window.hufenFirstContent = performance.now()
    watcher.disconnect()
  })
  watcher.observe(document, { subtree: true, childList: true, characterData: true })
}
