import * as z from 'zod/mini'
import type { AfterSale } from './after-sale'
import { MOST_TICKETS } from './case-facts-limits'
import type { Conversation } from './conversation'
import type { ShownAlternative } from './decision'
import type { Action, Probability } from './judgement'
import { PlatformSchema } from './platform'
import type { Policy } from './policy'
import { ShopSchema, type Shop } from './shop'
import type { Time } from './time'

const id = z.string().check(z.minLength(1), z.maxLength(64))

/** A page asks what the store knows of the tickets it shows, and of its shop. */
export const CaseFactsAskSchema = z.object({
  platform: PlatformSchema,
  shop: z.nullable(ShopSchema),
  tickets: z.array(z.object({ afterSaleId: id, orderId: z.nullable(id) })).check(z.maxLength(MOST_TICKETS)),
})
export type CaseFactsAsk = z.infer<typeof CaseFactsAskSchema>

/** Hours and minutes as the person set them, in seconds. */
export const LimitsSchema = z.object({
  /** Less than this left is near. */
  nearSeconds: z.int().check(z.positive()),
  /** A reading older than this no longer tells what the page shows. */
  staleSeconds: z.int().check(z.positive()),
})
export type Limits = z.infer<typeof LimitsSchema>

/** What a shop's refusals are judged by, whichever the ticket. */
export interface RefusalTerms {
  /** `null` = nothing was told of this shop. */
  policy: Policy | null
  limits: Limits
  /** When these change by themselves, as a higher quota that was granted ends; `null` = they don't. */
  until: Time | null
}

/** Lasting facts that other pages told of a ticket; never its status nor its deadline, which grow stale. */
export type StoredFacts = Pick<
  AfterSale,
  | 'orderId'
  | 'kind'
  | 'reason'
  | 'reasonClass'
  | 'refundFen'
  | 'paidFen'
  | 'appliedAt'
  | 'refusals'
  | 'outbound'
  | 'inbound'
  | 'tags'
>

/** The cheapest other way, and how much less than refusing it is expected to cost. */
export interface Cheapest {
  action: Action
  savedFen: number
}

/** What the shop's costs and outcomes make of refusing a ticket, before any reason is chosen. */
export interface Weighed {
  /** `null` = nothing is priced, or refusing costs least. */
  cheapest: Cheapest | null
  /** As they are shown: while learned things are silent, without the shop's own outcomes. */
  alternatives: ShownAlternative[]
  /** With the shop's own outcomes, shown or silent. */
  escalation: Probability | null
  platformHelp: { numerator: number; denominator: number } | null
  /** A learned warning stands and is kept silent. */
  silent: boolean
}

export interface TicketFacts {
  record: StoredFacts | null
  /** The chat in which this order stood, or this buyer's: its last messages, masked, without keys. */
  chat: Conversation | null
  /** Set only when the ticket is known to be of another shop than the page's. */
  shop: Shop | null
  /** `null` = the store has no such ticket. */
  weighed: Weighed | null
}

export interface CaseFacts extends RefusalTerms {
  /** By after-sale id: the tickets asked for, and no others. */
  tickets: Record<string, TicketFacts>
}
