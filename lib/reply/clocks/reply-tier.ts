import type { AfterSaleStatus } from '../../schema/after-sale'
import type { ReplyTerms } from '../../schema/reply-terms'
import type { Intent, TextReading } from '../../schema/text-reading'

export type TierId = 'enquiry' | 'afterSale' | 'complaint'

/** Intents of a buyer who has the goods or wants the money back. */
const AFTER_SALE: ReadonlySet<Intent> = new Set(['refund_return', 'quality', 'damage', 'missing_wrong'])
/** From here on a message counts as angry. */
const ANGRY = 0.5

/** Is this message a complaint, in its words or in its tone? `null` = nobody read it. */
export function isComplaint(reading: TextReading | null): boolean | null {
  if (reading === null) return null
  return reading.intents[0]?.id === 'complaint' || reading.anger >= ANGRY
}

/**
 * Which of the shop's limits a waiting question falls under, by the buyer's last message and the ticket beside it.
 * A message that was not read is 咨询, unless a ticket says more.
 */
export function replyTierOf(reading: TextReading | null, ticketStatus: AfterSaleStatus | null): TierId {
  if (isComplaint(reading) === true || ticketStatus === 'in-arbitration') return 'complaint'
  const intent = reading?.intents[0]?.id
  const isOpen = ticketStatus !== null && ticketStatus !== 'succeeded' && ticketStatus !== 'closed'
  return isOpen || (intent !== undefined && AFTER_SALE.has(intent)) ? 'afterSale' : 'enquiry'
}

export function tierSeconds(tier: TierId, terms: ReplyTerms): number {
  return {
    enquiry: terms.enquirySeconds,
    afterSale: terms.afterSaleSeconds,
    complaint: terms.complaintSeconds,
  }[tier]
}
