import { showLevel } from '../platform/badge'
import { reportFrameView } from '../platform/tab-views'
import { TabViewSchema } from '../schema/tab-view'
import { assertPlatform, pageSender } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'

/** Keeps what a tab shows right now, for the panel beside it, and the badge. */
export async function reportView({ data, sender }: Incoming): Promise<void> {
  const page = pageSender(sender)
  const view = parseData(TabViewSchema, data)
  assertPlatform(page, view.platform)
  const tabView = await reportFrameView(page.tabId, page.frameId, { view, place: page.place })
  await showLevel(page.tabId, tabView.verdict?.level ?? null)
}
