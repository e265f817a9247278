import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startShadowWeek } from '../../../lib/handlers/start-shadow-week'
import { readPageSettings } from '../../../lib/storage/read-page-settings'

const NOW = Date.parse('2026-11-20T09:30:15+08:00')

beforeEach(() => fakeBrowser.reset())

describe('startShadowWeek', () => {
  it('begins once, at the first run of a new or an old installation', async () => {
    await fakeBrowser.storage.local.set({ locale: 'en' })
    expect((await readPageSettings()).shadowSince).toBeNull()
    await startShadowWeek(NOW)
    await startShadowWeek(NOW + 86_400_000)
    expect((await readPageSettings()).shadowSince).toBe('2026-11-20T09:30:15+08:00')
  })

  it('begins anew where what is stored is no time', async () => {
    await fakeBrowser.storage.local.set({ 'shadow-since': 'yesterday' })
    await startShadowWeek(NOW)
    expect((await readPageSettings()).shadowSince).toBe('2026-11-20T09:30:15+08:00')
  })
})
