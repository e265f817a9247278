import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { launch, startChromium, type Browser } from '../e2e/drive/launch'

/** Lends a fresh browser with the built extension, and clears it away. */
export function withExtension<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  return withProfile(async (profile) => {
    const browser = await launch({ profile })
    try {
      return await work(browser)
    } finally {
      await browser.context.close()
    }
  })
}

/** Lends a fresh browser without the extension. */
export function withoutExtension<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  return withProfile(async (profile) => {
    const context = await startChromium({ profile })
    try {
      return await work(context)
    } finally {
      await context.close()
    }
  })
}

async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'hufen-bench-'))
  return work(profile).finally(() => rmSync(profile, { recursive: true, force: true }))
}
