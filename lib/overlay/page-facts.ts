import type { AfterSale } from '../schema/after-sale'
import type { RefusalTerms, TicketFacts } from '../schema/case-facts'
import type { Conversation } from '../schema/conversation'
import type { RefusalForm } from '../schema/refusal-form'
import type { Shop } from '../schema/shop'
import type { Time } from '../schema/time'

export interface KnownRecord {
  /** `null` = there is a record here, but it could not be read. */
  afterSale: AfterSale | null
  readAt: Time | null
}

/** What the last reading of the page left in memory. Nothing here reads the page anew. */
export interface PageFacts {
  /** The record that an element of the page belongs to. */
  recordAt: (element: Element) => KnownRecord | null
  recordOf: (afterSaleId: string) => KnownRecord | null
  currentForm: () => RefusalForm | null
  conversation: () => Conversation | null
  shop: () => Shop | null
  /** The records whose rows are ticked. */
  ticked: () => KnownRecord[]
}

/** What the store told of them; nothing of it stands on the page. */
export interface ToldFacts {
  /** `null` = not told yet. */
  of: (afterSaleId: string | null) => TicketFacts | null
  terms: RefusalTerms
}
