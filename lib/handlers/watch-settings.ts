import { viewedTabs } from '../platform/tab-views'
import { tellSettingsChanged } from '../platform/tell-settings-changed'
import { PAGE_ITEMS } from '../storage/settings'

/** Tells open pages when a setting they hold a copy of changes. Registers synchronously. */
export function watchSettings(): void {
  for (const item of PAGE_ITEMS) item.watch(() => void tellTabs())
}

async function tellTabs(): Promise<void> {
  await tellSettingsChanged(await viewedTabs())
}
