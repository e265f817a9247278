import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, TestInfo } from '@playwright/test'
import { build } from 'vite'
import { deskRooms } from '../gallery/desk-rooms'
import { rooms } from '../gallery/rooms'
import { replyRooms } from '../gallery/reply-rooms'
import { reviewRooms } from '../gallery/review-rooms'
import { scriptRooms } from '../gallery/script-rooms'
import { shopRooms } from '../gallery/shop-rooms'
import { todoRooms } from '../gallery/todo-rooms'
import { expect, test } from './fixtures'

const ORIGIN = 'http://gallery.test/'

/** Builds the gallery for this test and serves it to this test's browser alone. */
async function serveGallery(context: BrowserContext, testInfo: TestInfo): Promise<void> {
  const outDir = testInfo.outputPath('gallery')
  const configFile = join(import.meta.dirname, '../gallery/vite.config.ts')
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  await context.route(`${ORIGIN}**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/favicon.ico') return await route.fulfill({ status: 204 })
    const name = pathname === '/' ? 'index.html' : pathname
    const contentType =
      { js: 'text/javascript', css: 'text/css' }[name.split('.').at(-1) ?? ''] ?? 'text/html'
    await route.fulfill({ contentType, body: await readFile(join(outDir, name)) })
  })
}

for (const theme of ['light', 'dark'] as const) {
  test(`every state of the panel is accessible and fits, in ${theme}`, async ({
    context,
    page,
  }, testInfo) => {
    test.setTimeout(300_000)
    await serveGallery(context, testInfo)
    for (const name of [rooms, deskRooms, replyRooms, todoRooms, shopRooms, reviewRooms, scriptRooms].flatMap(
      (of) => Object.keys(of),
    )) {
      await page.setViewportSize({ width: 320, height: 700 })
      await page.goto(`${ORIGIN}?room=${name}&theme=${theme}`)
      await expect(page.getByRole('main'), name).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations, `${name}: ${violations.map(({ id }) => id).join()}`).toEqual([])
      for (const width of [320, 160]) {
        await page.setViewportSize({ width, height: 700 })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, `${name} at ${width} px`).toBeLessThanOrEqual(width)
      }
    }
  })
}
