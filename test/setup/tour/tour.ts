import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chinaTimeNow } from '../../e2e/drive/china-time'
import { launch, type Browser } from '../../e2e/drive/launch'
import { dumpRecords } from '../../e2e/drive/records'
import { sheetOf } from '../../e2e/drive/sheet'
import { stripOf } from '../../e2e/drive/strip'
import { Watch } from '../../e2e/drive/watch'
import { serveReplica } from '../../replica/serve/serve-replica'
import type { Platform } from '../../replica/shop/shape'
import { compose } from './compose'
import { STEPS, type Scene, type Step } from './steps'

export const SHOTS = '.output/tour'
const PLATFORMS: { platform: Platform; name: string }[] = [
  { platform: 'douyin', name: '抖店' },
  { platform: 'qianniu', name: '千牛' },
]
const PATIENCE_MS = 12_000

/** The tour without a display: a line and a picture a step. Resolves to the number of failed steps. */
export async function tour(): Promise<number> {
  rmSync(SHOTS, { recursive: true, force: true })
  mkdirSync(SHOTS, { recursive: true })
  const profile = mkdtempSync(join(tmpdir(), 'hufen-tour-'))
  const browser = await launch({ profile })
  const watch = new Watch(browser.context, browser.extensionId)
  const server = await serveReplica(browser.context, { now: chinaTimeNow() })
  let failed = 0
  try {
    for (const { platform, name } of PLATFORMS) {
      const scene = await sceneOf(browser, platform, server.shopOf(platform))
      for (const step of STEPS) failed += (await take(scene, step, name)) ? 0 : 1
    }
    failed += reportQuiet(watch)
  } finally {
    await browser.context.close()
    rmSync(profile, { recursive: true, force: true })
  }
  return failed
}

async function sceneOf(browser: Browser, platform: Platform, shop: Scene['shop']): Promise<Scene> {
  const { context, vault, extensionId } = browser
  const page = await context.newPage()
  await page.bringToFront()
  const panel = await context.newPage()
  await panel.setViewportSize({ width: 400, height: 800 })
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`)
  const records = () => dumpRecords(vault)
  return { platform, shop, page, panel, sheet: await sheetOf(page), strip: await stripOf(page), records }
}

/** One step: act, wait until it is seen, take the picture either way, say one line. */
async function take(scene: Scene, step: Step, platformName: string): Promise<boolean> {
  const file = `${SHOTS}/${scene.platform}-${step.shot}.png`
  let read: string | null = null
  let trouble = `nothing read within ${PATIENCE_MS / 1000} s`
  try {
    await step.act(scene)
    read = await waitFor(() => step.seen(scene))
  } catch (error) {
    trouble = String(error).split('\n')[0] ?? trouble
  }
  await compose(scene.page.context(), scene, file)
  console.log(`${read === null ? '✗' : '✓'} ${platformName} ${step.name} – ${read ?? trouble} (${file})`)
  return read !== null
}

async function waitFor(look: () => Promise<string | null>): Promise<string | null> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    const found = await look()
    if (found !== null) return found
    await new Promise((done) => setTimeout(done, 100))
  }
  return null
}

function reportQuiet({ errors, requests }: Watch): number {
  const troubles = [...errors, ...requests]
  console.log(`${troubles.length > 0 ? '✗' : '✓'} no error on a console, no request of ours`)
  for (const trouble of troubles) console.log(`    ${trouble}`)
  return troubles.length > 0 ? 1 : 0
}
