import { viewedTabs } from '../platform/tab-views'
import { tellFactsChangedSoon } from '../platform/tell-facts-changed'
import { tellSettingsChanged } from '../platform/tell-settings-changed'
import { PAGE_ITEMS, retentionDaysItem, TERMS_ITEMS } from '../storage/settings'
import { purgeOld } from './purge-old'

/** Lets a changed setting take hold at once: in open pages, and on what is kept. Registers synchronously. */
export function watchSettings(): void {
  for (const item of PAGE_ITEMS) item.watch(() => void tellTabs())
  for (const item of TERMS_ITEMS) item.watch(tellFactsChangedSoon)
  retentionDaysItem.watch(() => void purgeOld())
}

async function tellTabs(): Promise<void> {
  await tellSettingsChanged(await viewedTabs())
}
