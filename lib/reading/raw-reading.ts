import type { AfterSale } from '../schema/after-sale'
import type { Conversation, Message } from '../schema/conversation'
import type { PageId } from '../schema/page'
import type { Unread } from '../schema/page-reading'
import type { RefusalForm } from '../schema/refusal-form'
import type { ScoreSheet } from '../schema/score-sheet'
import type { Shop } from '../schema/shop'
import type { Origin } from './reading'

/**
 * Readings before they are sealed: free text is already masked, but names are still names. They live in the
 * page's memory only; `seal` turns them into keyed hashes before anything leaves it.
 */
export type RawAfterSale = Omit<AfterSale, 'buyerKey'> & {
  buyerName: string | null
  /** Width of the shown countdown's last unit; 0 = the page's own epoch; `null` without a deadline. */
  deadlinePrecisionSeconds: number | null
  origins: Partial<Record<keyof AfterSale, { from: Origin; sure: number }>>
}

export type RawMessage = Omit<Message, 'agentKey'> & { agentName: string | null }

export type RawConversation = Omit<Conversation, 'buyerKey' | 'conversationKey' | 'messages'> & {
  buyerName: string | null
  /** The page's own id of the conversation, if it shows one; else the key is made from the buyer. */
  pageKey: string | null
  messages: RawMessage[]
}

export interface RawReading {
  page: PageId | null
  shop: Shop | null
  afterSales: RawAfterSale[]
  refusalForm: RefusalForm | null
  scoreSheet: ScoreSheet | null
  conversation: RawConversation | null
  unread: Unread[]
  health: { read: number; expected: number }
}
