import { expect, type Page } from '@playwright/test'
import { ADDRESSES } from '../../e2e/drive/addresses'
import { chinaTimeNow } from '../../e2e/drive/china-time'
import { reasonLike, REFUSING, shopWithClaim } from '../../e2e/drive/refusing'
import { sheetOf, type Sheet } from '../../e2e/drive/sheet'
import { serveReplica } from '../../replica/serve/serve-replica'
import type { Figure } from '../figure'
import { withExtension } from '../lab-browser'
import { median, quantile } from '../spread'

const NOTES = 40
const REASONS = 12

type Platform = 'douyin' | 'qianniu'

declare global {
  interface Window {
    hufenVerdictTimes?: number[]
    /** Ends the watch before this one. */
    hufenVerdictWatch?: AbortController
  }
}

/** Two notes, and two reasons, that the sheet says different things of. */
const TELLING: Record<Platform, { notes: [string, string]; reasons: [RegExp, RegExp] }> = {
  douyin: { notes: ['仓库搬迁，晚点处理', '请看检测视频'], reasons: [/协商一致/, /已签收/] },
  qianniu: { notes: ['好', '好的，请看检测视频'], reasons: [/协商一致/, /已签收/] },
}

/** From what the agent does in the form to the verdict that follows it standing in the sheet. */
export function verdictFigures(platform: Platform): Promise<Figure[]> {
  return withExtension(async ({ context }) => {
    const { shop, claim } = shopWithClaim(platform)
    await serveReplica(context, { platform, shops: { [platform]: shop }, now: chinaTimeNow() })
    const page = await context.newPage()
    await page.goto(ADDRESSES[platform].detail(claim.truth.afterSaleId))
    const { begin, choose, note } = REFUSING[platform]
    const { notes, reasons } = TELLING[platform]
    await begin(page).click()
    await choose(page, reasonLike(claim, reasons[1]))
    const view = await sheetOf(page)
    await view.says(/先别急/)
    const figures: Figure[] = []
    await watchSheet(view, 'input')
    const typed = await timesOf(page, NOTES, (turn) => note(page).fill(notes[turn % 2]!))
    figures.push(figureFrom(`verdict after a note is typed, p95, ${platform}`, typed))
    if (platform === 'douyin') {
      await watchSheet(view, 'choice')
      const chosen = await timesOf(page, REASONS, (turn) =>
        choose(page, reasonLike(claim, reasons[turn % 2]!)),
      )
      figures.push(figureFrom(`verdict after a reason is chosen, p95, ${platform}`, chosen))
    }
    return figures
  })
}

function figureFrom(row: string, times: number[]): Figure {
  const beside = `median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms, ${times.length} times`
  return { row, unit: 'ms', value: quantile(times, 0.95), budget: 16, beside }
}

async function timesOf(page: Page, turns: number, act: (turn: number) => Promise<void>): Promise<number[]> {
  await page.evaluate(() => (window.hufenVerdictTimes = []))
  for (let turn = 0; turn < turns; turn += 1) {
    await act(turn)
    await expect.poll(() => page.evaluate(() => window.hufenVerdictTimes?.length ?? 0)).toBe(turn + 1)
  }
  return page.evaluate(() => window.hufenVerdictTimes ?? [])
}

async function watchSheet(view: Sheet, event: 'input' | 'choice'): Promise<void> {
  await view.each(`function () { (${watchRoot.toString()})(this, ${JSON.stringify(event)}) }`)
}

/**
 * Runs inside the page, on our closed root: notes how long after the agent's event the sheet is another one. A choice
 * counts from where the page has it: what the kit's list does before that is its own.
 */
function watchRoot(root: ShadowRoot, name: 'input' | 'choice'): void {
  let began = Number.NaN
  // No named function: the compiler would add what keeps its name.
  let before = root.querySelector('.lines')?.textContent ?? ''
  let chosen = document.querySelector('[class*="selection-item"]')?.textContent
  window.hufenVerdictWatch?.abort()
  const { signal } = (window.hufenVerdictWatch = new AbortController())
  if (name === 'input') {
    window.addEventListener(name, ({ timeStamp }) => (began = timeStamp), { capture: true, signal })
  } else {
    const choice = new MutationObserver(() => {
      const now = document.querySelector('[class*="selection-item"]')?.textContent
      if (now !== chosen) began = performance.now()
      chosen = now
    })
    choice.observe(document, { subtree: true, childList: true, characterData: true })
    signal.addEventListener('abort', () => choice.disconnect())
  }
  const sheet = new MutationObserver(() => {
    const now = root.querySelector('.lines')?.textContent ?? ''
    const shown = root.querySelector('[popover]')
    if (now === before || !shown || shown.getBoundingClientRect().height === 0) return
    before = now
    if (!Number.isNaN(began)) window.hufenVerdictTimes?.push(performance.now() - began)
    began = Number.NaN
  })
  sheet.observe(root, { subtree: true, childList: true, characterData: true })
  signal.addEventListener('abort', () => sheet.disconnect())
}
