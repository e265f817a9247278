import { browser } from 'wxt/browser'

/** A tab as far as the panel may know it: the address only where we may read the page. */
export interface ActiveTab {
  tabId: number
  url: string | null
}

type Tab = chrome.tabs.Tab

/**
 * Tells which tab of this window is in front, now and at every change; `null` = none that counts. The panel
 * opened as a tab of its own follows the tab that was in front before it. Needs no `tabs` permission.
 */
export function followActiveTab(listener: (tab: ActiveTab | null) => void): () => void {
  let stopped = false
  let turn = 0
  const look = async () => {
    const mine = ++turn
    const tab = await activeTab()
    if (!stopped && mine === turn) listener(tab)
  }
  const refresh = () => void look().catch(() => listener(null))
  const onUpdated = (_tabId: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status !== undefined) refresh()
  }
  browser.tabs.onActivated.addListener(refresh)
  browser.tabs.onUpdated.addListener(onUpdated)
  browser.tabs.onRemoved.addListener(refresh)
  refresh()
  return () => {
    stopped = true
    browser.tabs.onActivated.removeListener(refresh)
    browser.tabs.onUpdated.removeListener(onUpdated)
    browser.tabs.onRemoved.removeListener(refresh)
  }
}

async function activeTab(): Promise<ActiveTab | null> {
  const asked = [browser.tabs.query({ currentWindow: true }), browser.tabs.getCurrent()] as const
  const [tabs, own] = await Promise.all(asked)
  const front = tabs.find((tab) => tab.active && tab.id !== own?.id)
  const tab = front ?? tabs.filter((tab) => tab.id !== own?.id).sort(lastUsedFirst)[0]
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null }
}

function lastUsedFirst(a: Tab, b: Tab): number {
  return (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)
}
