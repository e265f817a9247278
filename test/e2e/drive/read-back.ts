import type { Page } from '@playwright/test'
import type { TabView } from '../../../lib/schema/tab-view'

/** What every open console page shows, as the background keeps it for the panel; newest last. */
export async function tabViews(vault: Page): Promise<TabView[]> {
  const all = await vault.evaluate(() => chrome.storage.session.get(null))
  return Object.entries(all)
    .filter(([key]) => key.startsWith('view:'))
    .map(([, view]) => view as TabView)
    .toSorted((one, other) => one.readAt.localeCompare(other.readAt))
}
