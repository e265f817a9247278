import { browser } from 'wxt/browser'

/**
 * Does a content script of this extension run in the tab? The message is none of the protocol's, so nobody
 * acts on it; it only fails where nobody listens.
 */
export async function isPageAlive(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { alive: true })
    return true
  } catch {
    return false
  }
}
