import { browser } from 'wxt/browser'
import type { Level } from '../schema/finding'
import { promiseCountItem, warningCountItem } from '../storage/session-scratch'

/** Silence is the default: only what is about to cost something shows, by shape and colour. */
const BADGES: Readonly<Record<Level, { text: string; color: string } | null>> = {
  clear: null,
  caution: null,
  danger: { text: '◆', color: '#c0362c' },
  blocked: { text: '■', color: '#2b2f36' },
}

const WARNING_COLOR = '#b45309'
const PROMISE_COLOR = '#c0362c'

/** Gives a tab back the text that stands for all tabs; `''` would hide it. The types know no `null` here. */
const AS_ALL_TABS = null as unknown as string

/**
 * Shows on the toolbar button of a tab what its verdict is; with nothing to show, what stands for all tabs. `null` =
 * no verdict in play.
 */
export async function showLevel(tabId: number, level: Level | null): Promise<void> {
  const action = browser.action ?? browser.browserAction
  const badge = level && BADGES[level]
  try {
    await action?.setBadgeText({ tabId, text: badge?.text ?? AS_ALL_TABS })
    if (badge) await action?.setBadgeBackgroundColor({ tabId, color: badge.color })
  } catch {
    // The tab was closed meanwhile: its badge went with it.
  }
}

/** Shows on the toolbar button how many warnings stand, on tabs whose verdict shows nothing of its own. */
export async function showWarningCount(count: number): Promise<void> {
  await warningCountItem.setValue(count)
  await showCounts()
}

/** Shows how many promises are about to break. They come before the warnings: those can wait till the evening. */
export async function showPromiseCount(count: number): Promise<void> {
  await promiseCountItem.setValue(count)
  await showCounts()
}

async function showCounts(): Promise<void> {
  const action = browser.action ?? browser.browserAction
  const [warnings, promises] = await Promise.all([warningCountItem.getValue(), promiseCountItem.getValue()])
  const count = promises > 0 ? promises : warnings
  await action?.setBadgeText({ text: count === 0 ? '' : String(count) })
  if (count > 0) {
    await action?.setBadgeBackgroundColor({ color: promises > 0 ? PROMISE_COLOR : WARNING_COLOR })
  }
}

export async function clearBadges(tabIds: readonly number[]): Promise<void> {
  await Promise.all([warningCountItem.removeValue(), promiseCountItem.removeValue()])
  await Promise.all([showCounts(), ...tabIds.map((tabId) => showLevel(tabId, null))])
}
