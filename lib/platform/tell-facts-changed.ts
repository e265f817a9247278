import { sendMessage } from '../messaging/protocol'
import { viewedTabs } from './tab-views'
import { tellTabs } from './tell-tabs'

/** Milliseconds: captures come by the dozen, and pages ask once. */
const REST = 300

let due: ReturnType<typeof setTimeout> | undefined

/** Has open pages ask again, in a moment, for what the store knows of their tickets. Calls in between are one. */
export function tellFactsChangedSoon(): void {
  due ??= setTimeout(() => {
    due = undefined
    void tellFactsChanged()
  }, REST)
}

async function tellFactsChanged(): Promise<void> {
  await tellTabs(await viewedTabs(), (tabId) => sendMessage('factsChanged', undefined, tabId))
}
