import type { Browser, Page, Response } from '@playwright/test'
import { savePage } from '../../replica/save-page/save-page'
import { REPLICA_NOW, serveReplica } from '../../replica/serve/serve-replica'
import type { SavedExpectation, SavedReply } from '../saved-case'
import { pruneStyles } from './prune-styles'
import type { Shot } from './shot'

export interface TakenShot {
  html: string
  expectation: SavedExpectation
  replies: SavedReply[]
}

/** Tall, so that virtual lists show all they have. */
const VIEWPORT = { width: 1440, height: 2400 }

/** Opens a shot's page in a browser of its own, brings it into its state and saves it. */
export async function takeShot(browser: Browser, shot: Shot): Promise<TakenShot> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  try {
    const overrides = { tickingClock: false, ...shot.serve.overrides }
    const server = await serveReplica(context, { latencyMs: 20, ...shot.serve, overrides })
    const shop = server.shopOf(shot.platform)
    const page = await context.newPage()
    const received = keepReplies(page, shot.replies)
    const url = shot.address(shop)
    await page.goto(url)
    await atRest(page, shot.whole)
    await shot.act?.(page, shop)
    await atRest(page, shot.whole)
    const rendered = new Set((await shot.rendered?.(page)) ?? [])
    const facts = { shop, now: REPLICA_NOW, rendered }
    return {
      html: pruneStyles(await savePage(page)),
      replies: await Promise.all(received),
      expectation: {
        url: page.url(),
        now: REPLICA_NOW,
        expected: shot.expected(facts),
        ...(shot.enriched && { enriched: shot.enriched(facts) }),
      },
    }
  } finally {
    await context.close()
  }
}

/** The page is whole, nothing is on its way and nothing moves. */
async function atRest(page: Page, whole: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const places = page.frames().map((frame) => frame.waitForSelector(whole, { timeout: 10_000 }))
  await Promise.any(places).catch(() => {
    throw new Error(`${page.url()} never showed ${whole}`)
  })
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity),
  )
}

/** Replies of the named endpoints in the order of their arrival; JSONP as the JSON within. */
function keepReplies(page: Page, wanted: RegExp | undefined): Promise<SavedReply>[] {
  const kept: Promise<SavedReply>[] = []
  const keep = async (response: Response): Promise<SavedReply> => {
    const text = await response.text()
    return { url: response.url(), text: /^\s*mtopjsonp\d+\((.*)\)\s*$/s.exec(text)?.[1] ?? text }
  }
  page.on('response', (response) => {
    if (wanted?.test(response.url()) && response.request().method() !== 'OPTIONS') kept.push(keep(response))
  })
  return kept
}
