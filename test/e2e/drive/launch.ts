import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test'
import { findChromium } from '../../setup/chromium.mjs'

/** The extension as `wxt build` leaves it: what is tested is what is shipped. */
export const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url))

export interface LaunchOptions {
  /** Folder of the profile; reused when it exists. */
  profile: string
  headless?: boolean
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number } | null
  args?: string[]
  /** Folder of another build than the shipped one. */
  extension?: string
}

/** A Chromium with the extension in it. */
export interface Browser {
  context: BrowserContext
  extensionId: string
  /** The background's worker as it was at the start; a stopped one wakes at the next message. */
  worker: Worker
  /** A page of the extension's origin on which none of its code runs: tests read the store and tabs here. */
  vault: Page
}

/** Starts the built extension in a real Chromium. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const context = await startChromium({ extension: BUILT, ...options })
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  await worker.evaluate(tellUncaught)
  const extensionId = new URL(worker.url()).host
  const vault = context.pages()[0] ?? (await context.newPage())
  await vault.goto(`chrome-extension://${extensionId}/manifest.json`)
  return { context, extensionId, worker, vault }
}

/** The same Chromium, with the extension in a folder or (without `extension`) with none. */
export function startChromium(options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: run npm test once, or set HUFEN_CHROMIUM')
  return chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Without a locale Chromium gives a file with a Chinese name another one; people's machines have one.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(options.extension === undefined ? [] : loadArgs(options.extension)),
      '--lang=zh-CN',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  })
}

function loadArgs(extension: string): string[] {
  if (!existsSync(extension)) throw new Error(`Nothing built in ${extension}: run npm test, or npx wxt build`)
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
}

/** What is thrown in a worker reaches no console of its own accord; tests read consoles. */
function tellUncaught(): void {
  self.addEventListener('error', (event) => console.error('uncaught', event.message))
  self.addEventListener('unhandledrejection', (event) => console.error('unhandled', String(event.reason)))
}
