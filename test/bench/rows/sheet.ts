import { expect, type CDPSession, type Locator, type Page } from '@playwright/test'
import { ADDRESSES, refusableTicket } from '../../e2e/drive/addresses'
import { chinaTimeNow } from '../../e2e/drive/china-time'
import { sheetOf, type Sheet } from '../../e2e/drive/sheet'
import { serveReplica } from '../../replica/serve/serve-replica'
import type { Bench, Figure } from '../figure'
import { withExtension } from '../lab-browser'
import { verdictFigures } from '../page/verdict'
import { median, quantile } from '../spread'

const TIMES = 40

type Platform = keyof typeof ADDRESSES

interface SheetTime {
  /** From the event's timestamp to the sheet attached and laid out. */
  whole: number
  /** The part of it before any script saw the event: the browser keeps pointer moves for its next frame. */
  delivery: number
}

declare global {
  interface Window {
    hufenSheetTimes?: SheetTime[]
    /** Ends the watch before this one. */
    hufenSheetWatch?: AbortController
  }
}

/** What an agent does at the control, and how it leaves it again. */
interface Approach {
  name: string
  event: 'pointerover' | 'focusin' | 'pointerdown'
  /** Before the first time. */
  ready?: (stage: Stage) => Promise<void>
  come: (stage: Stage) => Promise<void>
  go: (stage: Stage) => Promise<void>
}

const APPROACHES: Approach[] = [
  {
    name: 'hover',
    event: 'pointerover',
    come: ({ control }) => control.hover(),
    go: ({ page }) => page.mouse.move(2, 2),
  },
  {
    name: 'keyboard focus',
    event: 'focusin',
    // From the place in the order of focus before the control.
    ready: async ({ control, page }) => {
      await control.focus()
      await page.keyboard.press('Shift+Tab')
    },
    come: ({ page }) => page.keyboard.press('Tab'),
    go: ({ page }) => page.keyboard.press('Shift+Tab'),
  },
  {
    name: 'pointer-down',
    event: 'pointerdown',
    come: async ({ control, finger }) => {
      const box = await control.boundingBox()
      if (!box) throw new Error('the control is not there')
      const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    },
    go: async ({ finger }) => {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    },
  },
]

/** From the event's own timestamp to the sheet attached and laid out: coming to the control, and filling in the form. */
export const sheet: Bench = {
  name: 'sheet',
  measure: async () => [
    ...(await figuresOf('douyin')),
    ...(await figuresOf('qianniu')),
    ...(await verdictFigures('douyin')),
    ...(await verdictFigures('qianniu')),
  ],
}

function figuresOf(platform: Platform): Promise<Figure[]> {
  return withExtension(async ({ context }) => {
    const server = await serveReplica(context, { platform, now: chinaTimeNow() })
    const page = await context.newPage()
    await page.goto(ADDRESSES[platform].detail(refusableTicket(server.shop).truth.afterSaleId))
    const control = page.getByRole('button', { name: /^拒\s*绝/ }).first()
    await expect(control).toBeVisible()
    const view = await sheetOf(page)
    await expect
      .poll(() => view.each('function () { return 1 }'), { message: 'our element is there' })
      .toEqual([1])
    const finger = await context.newCDPSession(page)
    const figures: Figure[] = []
    for (const approach of APPROACHES) {
      figures.push(
        ...figuresFrom(approach, platform, await timesOf(approach, { control, page, view, finger })),
      )
    }
    return figures
  })
}

function figuresFrom({ name }: Approach, platform: Platform, times: SheetTime[]): Figure[] {
  const own = times.map(({ whole, delivery }) => whole - delivery)
  const wholes = times.map(({ whole }) => whole)
  const waited = median(times.map(({ delivery }) => delivery)).toFixed(1)
  const spread = (list: number[]) => `median ${median(list).toFixed(1)} ms, first ${list[0]?.toFixed(1)} ms`
  return [
    {
      row: `sheet after ${name}, p95, ${platform}`,
      unit: 'ms',
      value: quantile(wholes, 0.95),
      budget: 16,
      beside: `${spread(wholes)}, ${times.length} times; the browser kept the event for ${waited} ms`,
    },
    {
      row: '  after the event’s delivery, p95',
      unit: 'ms',
      value: quantile(own, 0.95),
      budget: null,
      beside: spread(own),
    },
  ]
}

interface Stage {
  control: Locator
  page: Page
  view: Sheet
  finger: CDPSession
}

async function timesOf({ event, ready, come, go }: Approach, stage: Stage): Promise<SheetTime[]> {
  const { page, view } = stage
  await view.each(`function () { (${watchRoot.toString()})(this, ${JSON.stringify(event)}) }`)
  await ready?.(stage)
  await view.isGone()
  await page.evaluate(() => (window.hufenSheetTimes = []))
  for (let i = 1; i <= TIMES; i += 1) {
    await come(stage)
    await expect.poll(() => page.evaluate(() => window.hufenSheetTimes?.length ?? 0)).toBe(i)
    await go(stage)
    await view.isGone()
  }
  return page.evaluate(() => window.hufenSheetTimes ?? [])
}

/** Runs inside the page, on our closed root: notes how long after the agent's event the sheet has a place. */
function watchRoot(root: ShadowRoot, name: 'pointerover' | 'focusin' | 'pointerdown'): void {
  let event = Number.NaN
  let delivery = Number.NaN
  window.hufenSheetTimes = []
  window.hufenSheetWatch?.abort()
  const { signal } = (window.hufenSheetWatch = new AbortController())
  // Whatever tells first of the pointer: a raw move, or the finger's being over the control as it goes down.
  // No named function: the compiler would add what keeps its name.
  for (const kind of name === 'focusin' ? [name] : ['pointerrawupdate', 'pointerover']) {
    window.addEventListener(
      kind,
      ({ target, timeStamp }) => {
        const control = target instanceof Element ? target.closest('button') : null
        const isOn = /^拒\s*绝/.test(control?.textContent ?? '')
        if (isOn && !Number.isNaN(event)) return
        event = isOn && !root.querySelector('[data-open]') ? timeStamp : Number.NaN
        delivery = performance.now() - timeStamp
      },
      { capture: true, signal },
    )
  }
  new MutationObserver(() => {
    const shown = root.querySelector('[popover]')
    if (Number.isNaN(event) || !shown || shown.getBoundingClientRect().height === 0) return
    window.hufenSheetTimes?.push({ whole: performance.now() - event, delivery })
    event = Number.NaN
  }).observe(root, { subtree: true, childList: true, attributes: true })
}
