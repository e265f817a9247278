import type { TabView } from '../schema/tab-view'
import { valueOf, type Room, type TabState } from './room'

export type CardId = 'verdict' | 'reply' | 'score' | 'ticket' | 'queue'

/** The one card of the moment, by what the agent is about to do; every other one is a line until opened. */
export function primaryCard(tab: TabState): CardId {
  if (tab.status !== 'view') return 'queue'
  const { page, verdict, afterSaleId } = tab.view
  if (verdict !== null) return 'verdict'
  if (page === 'douyin/chat' || page === 'qianniu/chat') return 'reply'
  if (page === 'douyin/experience-score' || page === 'qianniu/experience-score') return 'score'
  if (page !== null && afterSaleId !== null) return 'ticket'
  return 'queue'
}

/** All cards that have something to say, the primary one first, the others in a fixed order. */
export function cardsOf({ tab, ticket }: Pick<Room, 'tab' | 'ticket'>): CardId[] {
  const primary = primaryCard(tab)
  const others = tab.status === 'view' ? othersOf(tab.view, valueOf(ticket) != null) : []
  return [primary, ...[...others, 'queue' as const].filter((card) => card !== primary)]
}

function othersOf(view: TabView, ticketKept: boolean): CardId[] {
  if (view.page === null) return ['score']
  const hasTicket = view.afterSaleId !== null || ticketKept
  const canReply = hasTicket || view.conversationKey !== null
  return [...(hasTicket ? ['ticket' as const] : []), ...(canReply ? ['reply' as const] : []), 'score']
}

/** What the panel is looking at; when it changes, opened cards, filled blanks and answers are forgotten. */
export function focusOf(tab: TabState): string {
  if (tab.status !== 'view') return tab.status
  const { page, afterSaleId, conversationKey } = tab.view
  return JSON.stringify([tab.tabId, page, afterSaleId, conversationKey])
}
