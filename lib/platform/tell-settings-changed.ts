import { sendMessage } from '../messaging/protocol'
import { isPageAlive } from './page-alive'

/** Has the content scripts of some tabs ask for their settings again. Tabs that are gone are passed over. */
export async function tellSettingsChanged(tabIds: readonly number[]): Promise<void> {
  await Promise.all(
    tabIds.map(async (tabId) => {
      if (!(await isPageAlive(tabId))) return
      // A tab that went between the two asks for its settings when it comes back.
      await sendMessage('settingsChanged', undefined, tabId).catch(() => undefined)
    }),
  )
}
