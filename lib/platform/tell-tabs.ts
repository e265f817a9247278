import { isPageAlive } from './page-alive'

/** Says something to the content scripts of some tabs. Tabs that are gone are passed over. */
export async function tellTabs(
  tabIds: readonly number[],
  say: (tabId: number) => Promise<void>,
): Promise<void> {
  await Promise.all(
    tabIds.map(async (tabId) => {
      if (!(await isPageAlive(tabId))) return
      // A tab that went between the two asks anew when it comes back.
      await say(tabId).catch(() => undefined)
    }),
  )
}
