import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lookAtWarningsAt, lookAtWarningsSoon, onWarningAlarm } from '../../../lib/platform/warning-alarm'

beforeEach(() => fakeBrowser.reset())
const due = async () => (await fakeBrowser.alarms.get('warnings'))?.scheduledTime ?? 0

describe('the alarm of the warnings', () => {
  it('looks when it rings, and not at another alarm', async () => {
    const look = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
    onWarningAlarm(look)
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'warnings',
      scheduledTime: 1,
      persistAcrossSessions: true,
    })
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'purge', scheduledTime: 1, persistAcrossSessions: true })
    expect(look).toHaveBeenCalledOnce()
  })

  it('is never nearer than a minute, and is not put off by what changes meanwhile', async () => {
    const start = Date.now()
    await lookAtWarningsAt(start - 5000)
    const first = await due()
    expect(first).toBeGreaterThanOrEqual(start + 60_000)
    await lookAtWarningsSoon()
    await lookAtWarningsAt(start + 3_600_000)
    expect(await due()).toBe(first)
  })

  it('comes earlier when something is to be looked at earlier', async () => {
    const start = Date.now()
    await lookAtWarningsAt(start + 3_600_000)
    expect(await due()).toBe(start + 3_600_000)
    await lookAtWarningsSoon()
    expect(await due()).toBeLessThan(start + 62_000)
  })
})
