import { expect, type Page } from '@playwright/test'
import { chinaTimeNow } from '../../e2e/drive/china-time'
import { chatOn, type Chat } from '../../e2e/drive/chat'
import { openChat } from '../../e2e/drive/open-chat'
import { stripOf, type Strip } from '../../e2e/drive/strip'
import { serveReplica } from '../../replica/serve/serve-replica'
import { profiled, type Slice } from '../cpu-profile'
import type { Bench, Figure } from '../figure'
import { withExtension } from '../lab-browser'
import { mean, median, quantile } from '../spread'

const RUNS = 3
const KEYS = 100
/** Milliseconds between two keys: a quick typist, who never rests long enough for the draft to be looked at. */
const APART = 90
const DRAFTS = 30
/** What the page waits for after the last key. */
const PAUSE = 150
const BAD = '您好，您加我微信聊吧'

type Platform = 'douyin' | 'qianniu'

declare global {
  interface Window {
    hufenKeyTimes?: number[]
    hufenShown?: { typedAt: number; shownAt: number }[]
  }
}

/** What the draft check costs the page: each key while typing, and the look after the pause. */
export const typing: Bench = {
  name: 'typing',
  measure: async () => [...(await figuresOf('douyin')), ...(await figuresOf('qianniu'))],
}

function figuresOf(platform: Platform): Promise<Figure[]> {
  return withExtension(async ({ context }) => {
    await serveReplica(context, { platform, now: chinaTimeNow() })
    const page = await context.newPage()
    await openChat(page, platform)
    const chat = await chatOn(page, platform)
    const strip = await stripOf(page)
    await chat.box.click()
    // The strip's own root is made with the first thing it says; a bad word in the box keeps it open while typing.
    await page.keyboard.insertText(BAD)
    await strip.says(/./)
    const open = await keysWhile(page, chat, BAD)
    const quiet = await keysWhile(page, chat, '')
    return [
      keyFigure(platform, quiet, 'nothing to say'),
      keyFigure(platform, open, 'the strip open'),
      ...(await draftFigures(page, platform, { chat, strip })),
    ]
  })
}

function keyFigure(platform: Platform, runs: number[][], when: string): Figure {
  const each = runs.flat()
  return {
    row: `own time per key while typing, ${when}, p95, ${platform}`,
    unit: 'ms',
    value: each.length === RUNS * (KEYS - 1) ? median(runs.map((run) => quantile(run, 0.95))) : Number.NaN,
    budget: 1,
    beside: `mean ${mean(each).toFixed(3)} ms, worst ${Math.max(...each).toFixed(2)} ms, ${RUNS} × ${KEYS} keys`,
  }
}

/** Milliseconds of our own on the page's main thread, from each key to the next. */
async function keysWhile(page: Page, chat: Chat, text: string): Promise<number[][]> {
  const session = await page.context().newCDPSession(page)
  const runs: number[][] = []
  for (let run = 0; run < RUNS; run += 1) {
    await chat.box.fill(text)
    await chat.box.press('End')
    await page.waitForTimeout(600)
    await chat.box.evaluate(noteKeys)
    const { slices } = await profiled(session, () =>
      page.keyboard.type(`好${'a'.repeat(KEYS)}`, { delay: APART }),
    )
    const times = (await chat.box.evaluate(() => window.hufenKeyTimes ?? [])).slice(-KEYS)
    runs.push(times.slice(0, -1).map((from, i) => ownTime(slices, from, times[i + 1]!)))
  }
  return runs
}

const ownTime = (slices: readonly Slice[], from: number, to: number): number =>
  slices.filter(({ ours, at }) => ours && at >= from && at < to).reduce((sum, { ms }) => sum + ms, 0)

async function draftFigures(
  page: Page,
  platform: Platform,
  { chat, strip }: { chat: Chat; strip: Strip },
): Promise<Figure[]> {
  const session = await page.context().newCDPSession(page)
  await chat.box.evaluate(noteInput)
  await strip.each(`function () { (${noteShown.toString()})(this) }`)
  const { slices } = await profiled(session, async () => {
    for (let i = 1; i <= DRAFTS; i += 1) {
      await chat.box.fill('')
      await strip.isGone()
      await page.keyboard.insertText(`${BAD}${i}`)
      await expect.poll(() => chat.box.evaluate(() => window.hufenShown?.length ?? 0)).toBe(i)
    }
  })
  const shown = await chat.box.evaluate(() => window.hufenShown ?? [])
  const whole = shown.map(({ typedAt, shownAt }) => shownAt - typedAt - PAUSE)
  const own = shown.map(({ typedAt, shownAt }) => ownTime(slices, typedAt + PAUSE - 10, shownAt + 30))
  const beside = (list: number[]) =>
    `median ${median(list).toFixed(1)} ms, worst ${Math.max(...list).toFixed(1)} ms, ${DRAFTS} drafts`
  return [
    {
      row: `draft looked at and shown, after the pause, p95, ${platform}`,
      unit: 'ms',
      value: quantile(whole, 0.95),
      budget: 16,
      beside: beside(whole),
    },
    {
      row: '  of it our own on the page’s main thread, p95',
      unit: 'ms',
      value: quantile(own, 0.95),
      budget: 2,
      beside: beside(own),
    },
  ]
}

/** Runs in the box's frame: the times of its keys, on the clock of the page around it. */
function noteKeys(box: Element): void {
  const ahead = performance.timeOrigin - (window.top ?? window).performance.timeOrigin
  window.hufenKeyTimes = []
  box.addEventListener('keydown', ({ timeStamp }) => window.hufenKeyTimes?.push(timeStamp + ahead), {
    capture: true,
  })
}

/** No named function: the compiler would add what keeps its name. */
function noteInput(box: Element): void {
  window.hufenShown = []
  const ahead = performance.timeOrigin - (window.top ?? window).performance.timeOrigin
  box.addEventListener('input', ({ timeStamp }) => Reflect.set(window, 'hufenTypedAt', timeStamp + ahead), {
    capture: true,
  })
}

/** Runs on our closed root: when the strip stands, laid out. */
function noteShown(root: ShadowRoot): void {
  const pop = root.querySelector('.pop')
  const view = root.ownerDocument.defaultView
  if (!pop || !view?.hufenShown) return
  new MutationObserver(() => {
    const typedAt: unknown = Reflect.get(view, 'hufenTypedAt')
    if (typeof typedAt !== 'number' || pop.getBoundingClientRect().height === 0) return
    Reflect.set(view, 'hufenTypedAt', null)
    const ahead = view.performance.timeOrigin - (view.top ?? view).performance.timeOrigin
    view.hufenShown?.push({ typedAt, shownAt: view.performance.now() + ahead })
  }).observe(pop, { childList: true, attributes: true })
}
