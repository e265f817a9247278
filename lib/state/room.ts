import type { AfterSale } from '../schema/after-sale'
import type { Conversation } from '../schema/conversation'
import type { ErrorCode } from '../schema/error-code'
import type { ScoreSheet } from '../schema/score-sheet'
import type { TabView } from '../schema/tab-view'
import type { Time } from '../schema/time'
import type { Outlook } from './shop/shop-room'

/** What comes from the store: not there yet, there, or not to be had. */
export type Loadable<T> =
  { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; code: ErrorCode }

/** The tab beside the panel. `silent` = a page of ours that has not reported, so it must be refreshed. */
export type TabState =
  | { status: 'loading' }
  | { status: 'elsewhere' }
  | { status: 'silent' }
  | { status: 'view'; tabId: number; view: TabView }

/** A record and when it was last read. */
export type Ticket = AfterSale & { readAt: Time }
export type Score = ScoreSheet & { readAt: Time }

/** Tickets that wait for the merchant, the nearest deadline first; `total` counts also those not listed. */
export interface Queue {
  total: number
  tickets: readonly Ticket[]
}

/** Everything that the room 当前 shows, from the active tab and the store. */
export interface Room {
  tab: TabState
  ticket: Loadable<Ticket | null>
  conversation: Loadable<Conversation | null>
  score: Loadable<Score | null>
  /** The sheets before that one, oldest first. */
  history: readonly Score[]
  /** What is computed from them; `null` without a sheet. */
  outlook: Loadable<Outlook | null>
  queue: Loadable<Queue>
}

export const ready = <T>(value: T): Loadable<T> => ({ status: 'ready', value })

/** The value if it is there. */
export function valueOf<T>(loadable: Loadable<T>): T | undefined {
  return loadable.status === 'ready' ? loadable.value : undefined
}

/** The same for a part of what is loaded. */
export function mapLoaded<T, R>(loadable: Loadable<T>, pick: (value: T) => R): Loadable<R> {
  return loadable.status === 'ready' ? ready(pick(loadable.value)) : loadable
}
