import { storage } from 'wxt/utils/storage'
import type { Warning } from '../score/warning/warnings'
import type { TabView } from '../schema/tab-view'
import type { Time } from '../schema/time'

/** What the panel watches: the view of one tab, `null` on a page that is not ours. */
export function tabViewItem(tabId: number) {
  return storage.defineItem<TabView>(tabViewKey(tabId))
}

export function tabViewKey(tabId: number): `session:view:${number}` {
  return `session:view:${tabId}`
}

/** The warnings that stand now, by shop key, snoozed ones left out; written by the background, watched by the panel. */
export const warningsItem = storage.defineItem<Record<string, Warning[]>>('session:warnings', {
  fallback: {},
})

/**
 * When the person deleted everything in this browser session: captures read before are dropped, or a page
 * that still holds some would bring them back. Gone with the session, as the pages are.
 */
export const forgottenAtItem = storage.defineItem<Time>('session:forgotten-at')

/** Until when owner mode is open in this browser session; `null` or past = it is closed. */
export const ownerOpenUntilItem = storage.defineItem<Time>('session:owner-open-until')

/** How many cases 待办 lists, for the bar of rooms; written by the background, watched by the panel. */
export const todoCountItem = storage.defineItem<number>('session:todo-count', { fallback: 0 })

/** What the badge counts, kept apart since the two are looked at apart and the worker forgets. */
export const warningCountItem = storage.defineItem<number>('session:warning-count', { fallback: 0 })
export const promiseCountItem = storage.defineItem<number>('session:promise-count', { fallback: 0 })
