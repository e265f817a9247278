import { defineConfig } from '@playwright/test'
import { chinaTimeNow } from './e2e/drive/china-time'

// The extension has the machine's clock: what it is to read must be of today. Workers inherit it.
process.env['HUFEN_SHOTS_AT'] ??= chinaTimeNow()

/** Drives the built extension in a real Chromium; see `e2e/fixtures.ts`. Build first: `npm test` does. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: [['list']],
  projects: [{ name: 'chromium' }],
})
