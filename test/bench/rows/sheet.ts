import { expect, type Page } from '@playwright/test'
import { ADDRESSES, refusableTicket } from '../../e2e/drive/addresses'
import { sheetOf } from '../../e2e/drive/sheet'
import { serveReplica } from '../../replica/serve/serve-replica'
import type { Bench, Figure } from '../figure'
import { withExtension } from '../lab-browser'
import { median, quantile } from '../spread'

const HOVERS = 40

type Platform = keyof typeof ADDRESSES

declare global {
  interface Window {
    hufenSheetTimes?: number[]
  }
}

/** From the timestamp of the pointer's event to the sheet attached and laid out. */
export const sheet: Bench = {
  name: 'sheet',
  measure: async () => [await hoversOn('douyin'), await hoversOn('qianniu')],
}

async function hoversOn(platform: Platform): Promise<Figure> {
  const times = await withExtension(async ({ context }) => {
    const server = await serveReplica(context, { platform })
    const page = await context.newPage()
    await page.goto(ADDRESSES[platform].detail(refusableTicket(server.shop).truth.afterSaleId))
    return hover(page)
  })
  return {
    row: `sheet after the event, p95, ${platform}`,
    unit: 'ms',
    value: quantile(times, 0.95),
    budget: 16,
    beside: `median ${median(times).toFixed(1)} ms, first ${times[0]?.toFixed(1)} ms, ${times.length} hovers`,
  }
}

async function hover(page: Page): Promise<number[]> {
  const control = page.getByRole('button', { name: /^拒\s*绝/ }).first()
  await expect(control).toBeVisible()
  const view = await sheetOf(page)
  await expect
    .poll(() => view.each('function () { return 1 }'), { message: 'our element is there' })
    .toEqual([1])
  await view.each(`function () { (${watchRoot.toString()})(this) }`)
  for (let i = 1; i <= HOVERS; i += 1) {
    await control.hover()
    await expect.poll(() => page.evaluate(() => window.hufenSheetTimes?.length ?? 0)).toBe(i)
    await page.mouse.move(2, 2)
    await view.isGone()
  }
  return page.evaluate(() => window.hufenSheetTimes ?? [])
}

/** Runs inside the page, on our closed root: notes how long after the pointer's event the sheet has a place. */
function watchRoot(root: ShadowRoot): void {
  let event = Number.NaN
  const times: number[] = []
  window.hufenSheetTimes = times
  window.addEventListener('pointerover', ({ timeStamp }) => (event = timeStamp), { capture: true })
  new MutationObserver(() => {
    const shown = root.querySelector('[popover]')
    if (Number.isNaN(event) || !shown || shown.getBoundingClientRect().height === 0) return
    times.push(performance.now() - event)
    event = Number.NaN
  }).observe(root, { subtree: true, childList: true, attributes: true })
}
