import type { AfterSale } from '../../schema/after-sale'
import type { Platform } from '../../schema/platform'
import type { Metric, ScoreSheet } from '../../schema/score-sheet'
import type { Shop } from '../../schema/shop'
import type { RawAfterSale } from '../raw-reading'

/** A record as a page shows it, before names become keys. */
export type AfterSaleLike = Omit<AfterSale, 'buyerKey'> &
  Partial<Pick<RawAfterSale, 'deadlinePrecisionSeconds' | 'origins'>>

type AfterSaleField =
  | 'kind'
  | 'status'
  | 'reason'
  | 'refundFen'
  | 'paidFen'
  | 'appliedAt'
  | 'deadlineAt'
  | 'onDeadline'
  | 'items'
  | 'outbound'
  | 'inbound'
  | 'tags'

/** What one reply says about one after-sale; a field that is absent was not said. At least one id is there. */
export type ObservedAfterSale = Pick<AfterSale, 'afterSaleId' | 'orderId'> &
  Partial<Pick<AfterSale, AfterSaleField>> & {
    /** The buyer's free text, unmasked: for the page's memory only. */
    rawDescription?: string | null
  }

export type ObservedMetric = Pick<Metric, 'id'> &
  Partial<Pick<Metric, 'value' | 'shown' | 'score' | 'weight'>>

/** What one reply says about a score page. */
export type ObservedScore = Partial<
  Pick<
    ScoreSheet,
    'shopId' | 'shopName' | 'updatedAt' | 'industry' | 'orders30d' | 'total' | 'bonus' | 'deduction'
  >
> & {
  dimensions: ScoreSheet['dimensions']
  metrics: ObservedMetric[]
}

/** The facts of one reply. Its free texts are the page's word and unmasked; keep them in memory. */
export interface ObservedFacts {
  platform: Platform
  /** The signed-in shop, from a session reply only. */
  shop: Shop | null
  afterSales: ObservedAfterSale[]
  score: ObservedScore | null
  /** Exact times of chat messages, by the message's id. */
  messageTimes: readonly { id: string; at: string }[]
}

/** Facts with nothing in them, to be filled in. */
export function noFacts(platform: Platform): ObservedFacts {
  return { platform, shop: null, afterSales: [], score: null, messageTimes: [] }
}
