import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { capturePage } from '../../../lib/handlers/capture-page'
import { deleteEverything } from '../../../lib/handlers/delete-everything'
import { evaluateWarnings, watchWarningSettings } from '../../../lib/handlers/evaluate-warnings'
import { closeStore, openStore } from '../../../lib/storage/open-store'
import { warningsItem } from '../../../lib/storage/session-scratch'
import { quietHoursItem, snoozedWarningsItem, warningThresholdsItem } from '../../../lib/storage/settings'
import { freshDisk } from '../storage/fresh-store'
import { at, capture, SHOP_KEY } from '../storage/samples'

const setBadgeText = vi.fn<(details: object) => Promise<void>>()
const NOW = Date.parse(at(30, 20))

beforeEach(async () => {
  fakeBrowser.reset()
  freshDisk()
  setBadgeText.mockReset().mockResolvedValue(undefined)
  Object.assign(fakeBrowser.action, {
    setBadgeText,
    setBadgeBackgroundColor: vi.fn<() => Promise<void>>().mockResolvedValue(undefined),
  })
  const db = await openStore()
  await db.shops.add({ shopKey: SHOP_KEY, platform: 'douyin', shopId: '4455', shopName: '晴天小店', firstReadAt: at(1), readAt: at(30) }) // prettier-ignore
  const history = Array.from({ length: 20 }, (_, n) => ({ shopKey: SHOP_KEY, day: at(10 + n).slice(0, 10), counts: { applied: 40, refused: 6 } })) // prettier-ignore
  await db.dailyCounts.bulkAdd(history)
})
afterEach(closeStore)

const refusedToday = async (refused: number) => {
  await (await openStore()).dailyCounts.put({ shopKey: SHOP_KEY, day: '2026-11-30', counts: { refused } })
}
const badge = () => setBadgeText.mock.calls.at(-1)?.[0]
const causes = async () => ((await warningsItem.getValue())[SHOP_KEY] ?? []).map(({ cause }) => cause)
const alarm = async () => (await fakeBrowser.alarms.get('warnings'))?.scheduledTime

describe('looking at the warnings', () => {
  it('keeps what stands for the panel, counts it on the badge and looks again when the day turns', async () => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
    await refusedToday(30)
    await evaluateWarnings(NOW)
    expect(await warningsItem.getValue()).toMatchObject({
      [SHOP_KEY]: [{ cause: 'refusals', by: 'limit', count: 30 }],
    })
    expect(badge()).toEqual({ text: '1' })
    expect(await alarm()).toBe(Date.parse('2026-12-01T00:00:00+08:00'))
    await refusedToday(5)
    await evaluateWarnings(NOW)
    expect([await warningsItem.getValue(), badge()]).toEqual([{}, { text: '' }])
    vi.useRealTimers()
  })

  it('leaves out what is put off, and keeps the badge silent in quiet hours', async () => {
    await refusedToday(30)
    await quietHoursItem.setValue({ from: '19:00', to: '09:00' })
    await evaluateWarnings(NOW)
    expect([await causes(), badge()]).toEqual([['refusals'], { text: '' }])
    await quietHoursItem.setValue(null)
    await snoozedWarningsItem.setValue({ [SHOP_KEY]: { refusals: at(30, 21) } })
    await evaluateWarnings(NOW)
    expect([await causes(), badge()]).toEqual([[], { text: '' }])
    await evaluateWarnings(Date.parse(at(30, 21)))
    expect([await causes(), badge()]).toEqual([['refusals'], { text: '1' }])
  })

  it('goes by the person’s own line as soon as it is set', async () => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
    await refusedToday(5)
    watchWarningSettings()
    await warningThresholdsItem.setValue({ [SHOP_KEY]: { refusals: { perDay: 5, share: null } } })
    await expect.poll(causes).toEqual(['refusals'])
    vi.useRealTimers()
  })

  it('leaves what stood when the store fails', async () => {
    await refusedToday(30)
    await evaluateWarnings(NOW)
    const before = await warningsItem.getValue()
    const db = await openStore()
    vi.spyOn(db.dailyCounts, 'where').mockImplementation(() => {
      throw new Dexie.DatabaseClosedError('gone')
    })
    await evaluateWarnings(NOW)
    expect(await warningsItem.getValue()).toEqual(before)
  })

  it('forgets everything with everything else', async () => {
    await refusedToday(30)
    await evaluateWarnings(NOW)
    const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') }
    await deleteEverything({ sender })
    expect([await warningsItem.getValue(), badge()]).toEqual([{}, { text: '' }])
  })
})

describe('a stored capture', () => {
  const from = { id: 'test-extension-id', url: 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/list', tab: { id: 7, windowId: 3 } } // prettier-ignore
  const send = (captureId: string) =>
    capturePage({
      data: { ...capture(), captureId },
      sender: { ...from, id: fakeBrowser.runtime.id } as chrome.runtime.MessageSender,
    })

  it('has the warnings looked at within a minute, and a known one does not', async () => {
    const before = Date.now()
    await send('capture-first')
    const due = (await alarm()) ?? 0
    expect(due - before).toBeGreaterThanOrEqual(60_000)
    expect(due - before).toBeLessThan(70_000)
    await send('capture-second')
    expect(await alarm()).toBe(due)
    await fakeBrowser.alarms.clear('warnings')
    await send('capture-second')
    expect(await alarm()).toBeUndefined()
  })
})
