import { TabViewSchema, type TabView } from '../schema/tab-view'
import { tabViewItem } from '../storage/session-scratch'

/** What one tab shows, now and at every change. What does not parse counts as nothing: the page tells again. */
export function watchTabView(tabId: number, listener: (view: TabView | null) => void): () => void {
  const item = tabViewItem(tabId)
  let stopped = false
  let told = false
  const tell = (stored: unknown) => {
    if (stopped) return
    told = true
    const parsed = TabViewSchema.safeParse(stored)
    listener(parsed.success ? parsed.data : null)
  }
  const unwatch = item.watch(tell)
  // A change that comes in while the first value is on its way is the newer one.
  void item.getValue().then((first) => (told ? undefined : tell(first)))
  return () => {
    stopped = true
    unwatch()
  }
}
