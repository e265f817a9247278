import { browser } from 'wxt/browser'
import type { Level } from '../schema/finding'

/** Silence is the default: only what is about to cost something shows, by shape and colour. */
const BADGES: Readonly<Record<Level, { text: string; color: string } | null>> = {
  clear: null,
  caution: null,
  danger: { text: '◆', color: '#c0362c' },
  blocked: { text: '■', color: '#2b2f36' },
}

/** Shows on the toolbar button of a tab what its verdict is; `null` = no verdict in play. */
export async function showLevel(tabId: number, level: Level | null): Promise<void> {
  const action = browser.action ?? browser.browserAction
  const badge = level && BADGES[level]
  try {
    await action?.setBadgeText({ tabId, text: badge?.text ?? '' })
    if (badge) await action?.setBadgeBackgroundColor({ tabId, color: badge.color })
  } catch {
    // The tab was closed meanwhile: its badge went with it.
  }
}

export async function clearBadges(tabIds: readonly number[]): Promise<void> {
  await Promise.all(tabIds.map((tabId) => showLevel(tabId, null)))
}
