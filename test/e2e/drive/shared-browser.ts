import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepInside } from './keep-inside'
import { launch, type Browser } from './launch'

/** Starts the browser that a worker's tests share, when the first of them asks. */
export type SharedBrowser = () => Promise<Browser>

// Playwright reads what a fixture needs from the pattern of its first argument.
// oxlint-disable-next-line no-empty-pattern
export async function sharedBrowser({}, provide: (shared: SharedBrowser) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'hufen-shared-'))
  let started: Promise<Browser> | undefined
  const start = async (): Promise<Browser> => {
    const browser = await launch({ profile })
    await keepInside(browser.context)
    return browser
  }
  await provide(() => (started ??= start()))
  await (await started)?.context.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
}

/**
 * Closes what the last test left open and empties store and scratch. As after «delete everything», what was read
 * before is not taken any more.
 */
export async function wipe({ context, vault }: Browser): Promise<void> {
  for (const page of context.pages()) if (page !== vault) await page.close()
  await vault.evaluate(async () => {
    const before = new Date(Date.now() - 2000 + 8 * 3_600_000).toISOString().slice(0, 19)
    await chrome.storage.session.clear()
    await chrome.storage.session.set({ 'forgotten-at': `${before}+08:00` })
    const existing = await indexedDB.databases()
    if (!existing.some(({ name }) => name === 'hufen')) return
    const opening = indexedDB.open('hufen')
    await new Promise((done, fail) => {
      opening.addEventListener('success', done)
      opening.addEventListener('error', fail)
    })
    const tables = [...opening.result.objectStoreNames]
    const clearing = opening.result.transaction(tables, 'readwrite')
    for (const table of tables) clearing.objectStore(table).clear()
    await new Promise((done, fail) => {
      clearing.addEventListener('complete', done)
      clearing.addEventListener('abort', fail)
    })
    opening.result.close()
  })
}
