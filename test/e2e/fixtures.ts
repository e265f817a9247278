import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page, type Worker } from '@playwright/test'
import { serveReplica, type ReplicaServer, type ServeOptions } from '../replica/serve/serve-replica'
import { chinaTimeNow } from './drive/china-time'
import { keepInside } from './drive/keep-inside'
import { launch, type Browser } from './drive/launch'
import { dumpRecords, type Records } from './drive/records'
import { sharedBrowser, wipe, type SharedBrowser } from './drive/shared-browser'
import { stopWorker } from './drive/stop-worker'
import { Watch } from './drive/watch'

export { expect } from '@playwright/test'
export { sheetOf } from './drive/sheet'

interface Options {
  /** Errors that the test provokes on purpose; any other one fails it. */
  allowedErrors: RegExp[]
  /** More command-line arguments for the browser. */
  browserArgs: string[]
  /**
   * One browser for all such tests of a worker, emptied before each: for tests that neither stop the worker nor
   * change a setting. It saves a start.
   */
  inSharedBrowser: boolean
}

interface Fixtures {
  browserWithExtension: Browser
  watch: Watch
  extensionId: string
  worker: Worker
  vault: Page
  /** Serves the replica consoles to this test's browser, by default of this very minute; no other host is there. */
  serve: (options?: ServeOptions) => Promise<ReplicaServer>
  /** The panel as a tab: it follows the tab that was in front before it, `page` when given. */
  openPanel: (page?: Page) => Promise<Page>
  openOptions: () => Promise<Page>
  records: () => Promise<Records>
  killWorker: () => Promise<void>
}

/** A fresh browser with the built extension for each test. Errors and requests of ours fail the test. */
export const test = base.extend<Options & Fixtures, { shared: SharedBrowser }>({
  allowedErrors: [[], { option: true }],
  browserArgs: [[], { option: true }],
  inSharedBrowser: [false, { option: true }],

  shared: [sharedBrowser, { scope: 'worker' }],

  browserWithExtension: async ({ inSharedBrowser, shared, browserArgs, colorScheme }, provide) => {
    if (inSharedBrowser) {
      const browser = await shared()
      await wipe(browser)
      await provide(browser)
      return
    }
    // Not named after the test: where no language is set, Chromium ends at once on a path that is not ASCII.
    const profile = mkdtempSync(join(tmpdir(), 'hufen-profile-'))
    const browser = await launch({
      profile,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      args: browserArgs,
    })
    await keepInside(browser.context)
    await provide(browser)
    await browser.context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  },

  watch: [
    async ({ browserWithExtension: { context, extensionId }, allowedErrors }, provide) => {
      const watch = new Watch(context, extensionId)
      await provide(watch)
      watch.stop()
      const unexpected = watch.errors.filter((error) => !allowedErrors.some((allowed) => allowed.test(error)))
      expect(unexpected, 'errors on the consoles').toEqual([])
      expect(watch.requests, 'requests made by the extension').toEqual([])
    },
    { auto: true },
  ],

  context: async ({ browserWithExtension }, provide) => provide(browserWithExtension.context),
  extensionId: async ({ browserWithExtension }, provide) => provide(browserWithExtension.extensionId),
  worker: async ({ browserWithExtension }, provide) => provide(browserWithExtension.worker),
  vault: async ({ browserWithExtension }, provide) => provide(browserWithExtension.vault),

  page: async ({ context, watch }, provide) => {
    const page = await context.newPage()
    await watch.watchScripts(page)
    await provide(page)
  },

  serve: async ({ context }, provide) => {
    const servers: ReplicaServer[] = []
    await provide(async (options) => {
      const server = await serveReplica(context, { now: chinaTimeNow(), ...options })
      servers.push(server)
      return server
    })
    // A page still asking would find nobody to answer it, and say so on its console.
    for (const page of context.pages()) if (/^https?:/.test(page.url())) await page.close()
    for (const server of servers) await server.stop()
  },

  openPanel: async ({ context, extensionId }, provide) => {
    await provide(async (page) => {
      await page?.bringToFront()
      const panel = await context.newPage()
      await panel.setViewportSize({ width: 400, height: 800 })
      await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`)
      return panel
    })
  },

  openOptions: async ({ context, extensionId }, provide) => {
    await provide(async () => {
      const options = await context.newPage()
      await options.goto(`chrome-extension://${extensionId}/options.html`)
      return options
    })
  },

  records: async ({ vault }, provide) => provide(() => dumpRecords(vault)),
  killWorker: async ({ vault, extensionId }, provide) => provide(() => stopWorker(vault, extensionId)),
})
