import { AFTER_SALE_KINDS, REASON_CLASSES, type ReasonClass } from '../../schema/after-sale'

/** What may be known to have happened only by a day. */
export type Datable = 'refused' | 'succeeded' | 'closed' | 'arbitrated'

/**
 * What is counted a day. The day is the event's own, never the day of reading. Where readings only tell that
 * something had happened by a day, and not on which, the `…-by` measure holds it, on the last possible day:
 * `refused + refused-by` are all refusals, `refused` those whose day is known.
 */
const MEASURES = [
  'applied',
  ...AFTER_SALE_KINDS.map((kind) => `applied/kind/${kind}` as const),
  ...[...REASON_CLASSES, 'unread' as const].map((reason) => `applied/reason/${reason}` as const),
  'refused',
  'refused-by',
  'succeeded',
  'succeeded-by',
  'closed',
  'closed-by',
  /** Conversations in which the buyer wrote that day. */
  'chats',
  'messages/buyer',
  'messages/agent',
  'decisions/refuse-begun',
  'decisions/refuse-confirmed',
  'decisions/disagreed',
] as const

/** Counted since the score engine; a day whose records were not read again since has none of them. */
const LATER_MEASURES = [
  /** Tickets that stood in arbitration, each once. */
  'arbitrated',
  'arbitrated-by',
  /**
   * 已发货仅退款 and 退货退款 whose refund succeeded and whose agreement this browser saw come about, on the day of
   * success; and the seconds of their reviews, counted by the 23:00–08:00 rule, at least and at most.
   */
  'reviewed',
  'reviewed/seconds-least',
  'reviewed/seconds-most',
] as const

/**
 * Rounds of chats (`domain/chat-rounds.ts`) that a person answered or owed, in the hours that the platform counts,
 * on the day of the question. Waiting ones and those of unknown time are in none.
 */
const ROUND_MEASURES = [
  'rounds',
  /** Seconds until the answer, 600 at most; on 抖店 600 for a round never answered, on 千牛 nothing. */
  'rounds/seconds',
  /** What answers took beyond 600 s, inside one session. */
  'rounds/seconds-over',
  'rounds/within-180',
  /** Answered after 180 s, or never. */
  'rounds/slow',
  'rounds/unanswered',
  /** Questions that a robot alone answered; in none of the others. */
  'rounds/robot',
] as const
export type RoundMeasure =
  | (typeof ROUND_MEASURES)[number]
  | `rounds/slow/hour/${string}`
  | `rounds/slow/agent/${string}`
  | `rounds/agent/${string}`

/**
 * Chats by the buyer's mood (`mood-counts.ts`), each once a day. A day without `chats/read` is one on which no mood was
 * read: it has no share of negative ones, not a share of 0.
 */
export type MoodMeasure =
  | 'chats/read'
  | 'chats/negative'
  /** When it first turned. */
  | `chats/negative/hour/${string}`
  /** Who had spoken last before that. */
  | `chats/negative/agent/${string}`

/**
 * How refusals ended, by the reason class of the ticket, on the day of the application: each ticket once that was
 * refused at least once. All four of one ticket stand on one day, so that a window never tears them apart.
 */
export const REFUSAL_ENDS = [
  /** It ended, or the platform was called: whether it was called is known. */
  'known',
  'escalated',
  /** The platform was called and it ended since … */
  'judged',
  /** … without a refund. */
  'won',
] as const
export type RefusalEnd = (typeof REFUSAL_ENDS)[number]
export type RefusalEndMeasure = `refusal/${RefusalEnd}/${ReasonClass | 'unread'}`

/** Told apart by what may drive them: products by id, hours as `00`–`23`, agents by their keyed hash. */
type DrivenMeasure =
  | `applied/hour/${string}`
  | `applied/first-reason/${ReasonClass}`
  | `refused/hour/${string}`
  | `${'refused' | 'arbitrated'}/product/${string}`
  | `${'refused' | 'arbitrated'}/reason/${ReasonClass}`

export type Measure =
  | (typeof MEASURES)[number]
  | (typeof LATER_MEASURES)[number]
  | RoundMeasure
  | MoodMeasure
  | RefusalEndMeasure
  | DrivenMeasure
