import { AFTER_SALE_KINDS, REASON_CLASSES } from '../../schema/after-sale'

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
export type Measure = (typeof MEASURES)[number]
