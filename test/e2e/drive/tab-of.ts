import type { Page } from '@playwright/test'
import type { Insertion } from '../../../lib/schema/insertion'
import type { TabView } from '../../../lib/schema/tab-view'

export interface ViewedTab {
  tabId: number
  view: TabView
}

/** The tab whose view was reported last, as the panel would find it. */
export async function viewedTab(vault: Page): Promise<ViewedTab | null> {
  const all = await vault.evaluate(() => chrome.storage.session.get(null))
  const views = Object.entries(all).flatMap(([key, view]) =>
    key.startsWith('view:') ? [{ tabId: Number(key.slice('view:'.length)), view: view as TabView }] : [],
  )
  return views.toSorted((one, other) => one.view.readAt.localeCompare(other.view.readAt)).at(-1) ?? null
}

/** Asks a tab to insert a text, in the panel's words; resolves to the page's answer. */
export function askInsertion(vault: Page, tabId: number, insertion: Insertion): Promise<unknown> {
  return vault.evaluate(
    async ([tab, data]) => {
      const message = { id: 1, type: 'insertReply', data, timestamp: Date.now() }
      const answer: unknown = await chrome.tabs.sendMessage(tab, message)
      return (answer as { res?: unknown } | null)?.res ?? answer
    },
    [tabId, insertion] as const,
  )
}
