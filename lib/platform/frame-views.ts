import type { TabView } from '../schema/tab-view'

/** What one frame of a tab reported, and where: another place is another page. */
export interface FrameView {
  view: TabView
  place: string
}

/** By frame id; 0 is the tab's top page. */
export type FrameViews = Readonly<Record<string, FrameView>>

const TOP = '0'
/** Frames of a new route may report a little before the top page notices the route. */
const ROUTE_GRACE_MS = 3000

/**
 * The frames of a tab after one more report. When the top page went to another place, frames that reported
 * before are of the old one and dropped, since nothing else tells that a frame is gone.
 */
export function withReport(frames: FrameViews, frameId: number, report: FrameView): FrameViews {
  const moved = String(frameId) === TOP && frames[TOP] !== undefined && frames[TOP].place !== report.place
  const oldest = Date.parse(report.view.readAt) - ROUTE_GRACE_MS
  const kept = moved
    ? Object.entries(frames).filter(([, frame]) => Date.parse(frame.view.readAt) >= oldest)
    : Object.entries(frames)
  return { ...Object.fromEntries(kept), [frameId]: report }
}

/** How much a frame has to say; the tab shows the frame that says most, the newest of equals. */
function weight({ page, verdict, form, afterSaleId, conversationKey, orderIds, health }: TabView): number {
  if (verdict) return 4
  if (form) return 3
  if (afterSaleId !== null || conversationKey !== null || orderIds.length > 0 || health.read > 0) return 2
  return page === null ? 0 : 1
}

/**
 * One view for the whole tab: that of the frame which reads records, with the shop of the shell's header when
 * the frame itself shows none. Frames of another platform than the chosen one add nothing.
 */
export function viewOfTab(frames: FrameViews): TabView | null {
  const views = Object.values(frames).map(({ view }) => view)
  const [chosen] = views.toSorted((a, b) => weight(b) - weight(a) || b.readAt.localeCompare(a.readAt))
  if (!chosen) return null
  const top = frames[TOP]?.view
  const shell = top?.platform === chosen.platform ? top : undefined
  const replyBox = views.some((view) => view.replyBox && view.platform === chosen.platform)
  return { ...chosen, shop: chosen.shop ?? shell?.shop ?? null, replyBox }
}
