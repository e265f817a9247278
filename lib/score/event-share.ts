import { dayOf } from '../domain/time'
import { valueOf, type PackBook } from '../rules/pack-book'
import type { DayCount } from '../schema/day-count'
import type { AfterSaleEvent, ChatRoundEvent, ScoreEvent } from '../schema/score-event'
import type { MetricId } from '../schema/score-sheet'
import type { Time } from '../schema/time'
import { refundHandlingShare } from './clocks/refund-handling'
import { replyShare } from './clocks/reply-in-time'
import { responseShare } from './clocks/response-rounds'
import { reviewShare } from './clocks/review-clock'
import type { Share } from './clocks/share'
import { ratingShare } from './rating-shares'

const UNANSWERED_SECONDS = 600
const REPLY_WITHIN_SECONDS = 180
/** What one event adds to a metric on its +08:00 day; `null` when it moves none, or it is not known how. */
export type ShareOfEvent = (event: ScoreEvent) => DayCount | null

/** The shares of events under a pack. `now`: a question that is still waiting then is not counted yet. */
export function shareOfEvent(book: PackBook, now?: Time): ShareOfEvent {
  const round = roundShare(book, now)
  return (event) => {
    if (event.type === 'metric') {
      return countOn(event.at, event.metric, { num: event.num ?? 0, den: event.den ?? 0 })
    }
    if (event.type === 'rating') return countOn(event.at, event.metric, ratingShare(event))
    if (event.type === 'chat-round') return round(event)
    if (event.type === 'after-sale') return ticketShare(event, book)
    return null
  }
}

function roundShare(book: PackBook, now?: Time): (round: ChatRoundEvent) => DayCount | null {
  const metric: MetricId = book.pack.platform === 'douyin' ? 'imResponseSeconds' : 'reply3MinRate'
  const unansweredSeconds = valueOf(book, 'response.unansweredSeconds') ?? UNANSWERED_SECONDS
  const withinSeconds = valueOf(book, 'response.replyWithinSeconds') ?? REPLY_WITHIN_SECONDS
  return (event) => {
    const share =
      metric === 'imResponseSeconds'
        ? responseShare(event, { unansweredSeconds, now })
        : replyShare(event, { withinSeconds, now })
    return countOn(event.askedAt ?? event.at, metric, share)
  }
}

/** A ticket counts on the day it was completed. */
function ticketShare(ticket: AfterSaleEvent, book: PackBook): DayCount | null {
  const at = ticket.completedAt ?? ticket.at
  return book.pack.platform === 'douyin'
    ? countOn(at, 'reviewHours', reviewShare(ticket))
    : countOn(at, 'refundHandlingHours', refundHandlingShare(ticket))
}

function countOn(at: Time, metric: MetricId, share: Share | null): DayCount | null {
  if (!share || (share.num === 0 && share.den === 0)) return null
  return { day: dayOf(at), metric, ...share }
}
