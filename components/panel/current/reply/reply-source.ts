import { createContext, createElement, lazy, type ReactNode } from 'react'
import type { TabView } from '../../../../lib/schema/tab-view'
import type { ReplyPage } from '../../../../lib/state/reply/use-reply-desk'

export interface ReplySourceProps extends ReplyPage {
  tabId: number
  view: TabView
  now: number
}

/**
 * Loaded when replies are first shown: scripts, ranking and models stay out of what is loaded all day. The engine, the
 * larger part, comes along at once instead of after the card.
 */
const ReplyLive = lazy(() => {
  void import('../../../../lib/state/reply/reply-desk-of').catch(() => undefined)
  return import('./ReplyLive')
})

/** Draws what stands in the reply card; a page without a store hands in its own way. */
export const ReplySourceContext = createContext<(asked: ReplySourceProps) => ReactNode>((asked) =>
  createElement(ReplyLive, asked),
)
