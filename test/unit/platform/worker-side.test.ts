import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onPurgeAlarm } from '../../../lib/platform/alarms'
import { openPanelOnActionClick } from '../../../lib/platform/side-panel'
import { tellSettingsChanged } from '../../../lib/platform/tell-settings-changed'

const work = () => vi.fn<() => Promise<void>>().mockResolvedValue(undefined)

beforeEach(() => fakeBrowser.reset())

describe('the purge alarm', () => {
  it('is set once, however often the worker starts, and runs the purge', async () => {
    const purge = work()
    onPurgeAlarm(purge)
    await expect
      .poll(() => fakeBrowser.alarms.getAll())
      .toMatchObject([{ name: 'purge', periodInMinutes: 360 }])
    const [first] = await fakeBrowser.alarms.getAll()
    onPurgeAlarm(work())
    expect(await fakeBrowser.alarms.getAll()).toEqual([first])
    await fakeBrowser.alarms.onAlarm.trigger(first!)
    await fakeBrowser.alarms.onAlarm.trigger({ ...first!, name: 'another' })
    expect(purge).toHaveBeenCalledOnce()
  })
})

describe('the toolbar button', () => {
  it('opens the side panel where there is one', () => {
    const setPanelBehavior = work()
    Object.assign(fakeBrowser, { sidePanel: { setPanelBehavior } })
    openPanelOnActionClick()
    expect(setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: true })
  })

  it('opens the sidebar in Firefox', async () => {
    const toggle = work()
    const addListener = vi.fn<(listener: () => void) => void>()
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: { toggle } })
    vi.spyOn(fakeBrowser.action.onClicked, 'addListener').mockImplementation(addListener as never)
    openPanelOnActionClick()
    addListener.mock.calls[0]?.[0]()
    expect(toggle).toHaveBeenCalledOnce()
    Object.assign(fakeBrowser, { sidebarAction: undefined })
  })
})

describe('telling of changed settings', () => {
  it('passes over tabs where nobody answers', async () => {
    const sendMessage = vi.fn<(...sent: unknown[]) => void>((...sent) =>
      (sent[3] as (answer: object) => void)({}),
    )
    vi.stubGlobal('chrome', { ...fakeBrowser, tabs: { sendMessage } })
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((tabId) => (tabId === 1 ? Promise.reject(new Error('nobody')) : Promise.resolve()) as never) // prettier-ignore
    await tellSettingsChanged([1, 2])
    expect(sendMessage.mock.calls.map(([tabId]) => tabId)).toEqual([2])
  })
})
