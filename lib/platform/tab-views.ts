import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { TabView } from '../schema/tab-view'
import { tabViewKey } from '../storage/session-scratch'
import { viewOfTab, withReport, type FrameView, type FrameViews } from './frame-views'
import { isPageAlive } from './page-alive'

const FRAMES = 'frames:'

let last: Promise<unknown> = Promise.resolve()

/** One after another: frames of one tab report at the same time, and each report reads before it writes. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}

/** Takes a frame's report into `view:<tabId>`, which the panel watches; returns the view of the whole tab. */
export function reportFrameView(tabId: number, frameId: number, report: FrameView): Promise<TabView> {
  return inTurn(async () => {
    const key = framesKey(tabId)
    const frames = withReport((await storage.getItem<FrameViews>(key)) ?? {}, frameId, report)
    const view = viewOfTab(frames) ?? report.view
    await storage.setItems([
      { key, value: frames },
      { key: tabViewKey(tabId), value: view },
    ])
    return view
  })
}

/** Forgets a tab: it was closed, or left our consoles. */
function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => storage.removeItems([framesKey(tabId), tabViewKey(tabId)]))
}

/** Tabs that reported a view and are not known to be gone. */
export async function viewedTabs(): Promise<number[]> {
  const keys = Object.keys(await storage.snapshot('session'))
  return keys.filter((key) => key.startsWith(FRAMES)).map((key) => Number(key.slice(FRAMES.length)))
}

/** Forgets views as their tabs go. Registers synchronously. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void forgetIfGone(tabId)
  })
}

/** We may not see a tab's address, so ask: a page that is not ours has nobody to answer. */
async function forgetIfGone(tabId: number): Promise<void> {
  const viewed = (await viewedTabs()).includes(tabId)
  if (viewed && !(await isPageAlive(tabId))) await forgetTab(tabId)
}

function framesKey(tabId: number): `session:${string}` {
  return `session:${FRAMES}${tabId}`
}
