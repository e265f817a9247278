import { sendMessage } from '../messaging/protocol'
import { tellTabs } from './tell-tabs'

/** Has the content scripts of some tabs ask for their settings again. Tabs that are gone are passed over. */
export async function tellSettingsChanged(tabIds: readonly number[]): Promise<void> {
  await tellTabs(tabIds, (tabId) => sendMessage('settingsChanged', undefined, tabId))
}
