import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followActiveTab, type ActiveTab } from '../../../lib/state/active-tab'

type Tab = Partial<chrome.tabs.Tab>
let tabs: Tab[]
let own: Tab | undefined

beforeEach(() => {
  fakeBrowser.reset()
  own = undefined
  fakeBrowser.tabs.query = (() => Promise.resolve(tabs)) as never
  fakeBrowser.tabs.getCurrent = (() => Promise.resolve(own)) as never
})

const follow = () => {
  const seen: (ActiveTab | null)[] = []
  return { seen, stop: followActiveTab((tab) => seen.push(tab)) }
}

describe('followActiveTab', () => {
  it('tells the tab in front, and the next one', async () => {
    tabs = [
      { id: 1, active: true, url: 'https://fxg.jinritemai.com/ffa' },
      { id: 2, active: false },
    ]
    const { seen, stop } = follow()
    await vi.waitFor(() => expect(seen).toEqual([{ tabId: 1, url: 'https://fxg.jinritemai.com/ffa' }]))
    tabs = [
      { id: 1, active: false },
      { id: 2, active: true },
    ]
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 })
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ tabId: 2, url: null }))
    stop()
    expect(fakeBrowser.tabs.onActivated.hasListeners()).toBe(false)
  })

  it('opened as a tab, follows the one in front before it', async () => {
    own = { id: 3 }
    tabs = [
      { id: 1, active: false, lastAccessed: 10 },
      { id: 2, active: false, lastAccessed: 20 },
      { id: 3, active: true, lastAccessed: 30 },
    ]
    const { seen, stop } = follow()
    await vi.waitFor(() => expect(seen).toEqual([{ tabId: 2, url: null }]))
    stop()
  })

  it('tells that there is none', async () => {
    tabs = []
    const { seen, stop } = follow()
    await vi.waitFor(() => expect(seen).toEqual([null]))
    stop()
  })
})
