import { countsForChat, roundsOf, secondsOf, sessionStart } from './chat-rounds'
import { DAY, HOUR, MINUTE, dayStart, epochOf, hourOf } from './clock'
import type { DayFacts } from './day-facts'
import type { ReplicaChat, ReplicaTicket, WindowCount } from './shape'

/** What a metric is counted from; everything already cut to the metric's window. */
export interface WindowFacts {
  days: DayFacts[]
  /** Applied in the window. */
  tickets: ReplicaTicket[]
  /** Finished well in the window. */
  succeeded: ReplicaTicket[]
  /** Human sessions begun in the window. */
  chats: ReplicaChat[]
}

/** Facts from `day - from` to `day - to` (days, both included). */
export function windowFacts(
  all: { days: DayFacts[]; tickets: ReplicaTicket[]; chats: ReplicaChat[] },
  day: number,
  from: number,
  to: number,
): WindowFacts {
  const inside = (at: number | null) => at !== null && at >= day - from * DAY && at < day - (to - 1) * DAY
  const finished = (ticket: ReplicaTicket) =>
    ticket.truth.status === 'succeeded' && inside(ticket.finishedAt ? epochOf(ticket.finishedAt) : null)
  return {
    days: all.days.filter((facts) => inside(facts.day)),
    tickets: all.tickets.filter((ticket) => inside(epochOf(ticket.truth.appliedAt))),
    succeeded: all.tickets.filter(finished),
    chats: all.chats.filter((chat) => inside(sessionStart(chat))),
  }
}

type Counter = (facts: WindowFacts) => WindowCount

const sum = (days: DayFacts[], key: keyof DayFacts) => days.reduce((total, day) => total + day[key], 0)
const ofDays =
  (numerator: keyof DayFacts, denominator: keyof DayFacts): Counter =>
  ({ days }) => ({ numerator: sum(days, numerator), denominator: sum(days, denominator) })

const byClass =
  (reasonClass: string, denominator: keyof DayFacts): Counter =>
  ({ tickets, days }) => ({
    numerator: ordersOf(tickets.filter((ticket) => ticket.truth.reasonClass === reasonClass)).size,
    denominator: sum(days, denominator),
  })

/** Numerator and denominator of every metric; durations in hours or seconds as their ids say. */
export const COUNTERS: Record<string, Counter> = {
  goodsRating: ofDays('stars', 'rated'),
  qualityReturnRate: byClass('quality', 'signed'),
  damageReturnRate: byClass('damaged', 'orders'),
  logisticsReturnRate: byClass('wrong-or-missing', 'orders'),
  pickupHours: ofDays('pickupHours', 'pickedUp'),
  pickupOnTimeRate: ofDays('pickedUpInTime', 'pickedUp'),
  deliveryOnTimeRate: ofDays('waybillsInTime', 'waybills'),
  reviewHours: ({ succeeded }) => hoursOf(succeeded.filter(isReviewed), reviewSeconds),
  imResponseSeconds: ({ chats }) => {
    const rounds = chats.filter(countsForChat).flatMap(roundsOf)
    return {
      numerator: rounds.reduce((total, round) => total + secondsOf(round), 0),
      denominator: rounds.length,
    }
  },
  imDissatisfactionRate: ({ chats }) => {
    const rated = chats.filter((chat) => chat.rating !== null && countsForChat(chat))
    return { numerator: rated.filter((chat) => (chat.rating ?? 5) <= 3).length, denominator: rated.length }
  },
  platformHelpRate: ({ tickets, chats }) => ({
    numerator: askedFor(
      tickets.filter((t) => t.escalated),
      chats.filter((c) => c.escalated),
    ),
    denominator: askedFor(tickets, chats),
  }),
  negativeFeedbackRate: ({ tickets, days }) => ({
    numerator:
      ordersOf(tickets.filter((t) => t.truth.reasonClass === 'quality')).size + sum(days, 'badRatings'),
    denominator: sum(days, 'signed'),
  }),
  positiveReviewRate: ofDays('goodRatings', 'rated'),
  pickup48hRate: ofDays('pickedUpInTime', 'pickedUp'),
  arrivalHours: ofDays('arrivalHours', 'signed'),
  reply3MinRate: ({ chats }) => {
    const rounds = chats.filter(countsForChat).flatMap(roundsOf)
    const quick = rounds.filter((round) => round.answeredAt !== null && secondsOf(round) <= 3 * MINUTE)
    return { numerator: quick.length, denominator: rounds.length }
  },
  wangwangSatisfactionRate: ({ chats }) => {
    const rated = chats.filter((chat) => chat.rating !== null)
    return { numerator: rated.filter((chat) => (chat.rating ?? 0) >= 4).length, denominator: rated.length }
  },
  refundHandlingHours: ({ succeeded }) =>
    hoursOf(
      succeeded.filter((t) => t.truth.kind !== 'exchange'),
      handlingSeconds,
    ),
}

/** 千牛 counts the platform's help against paid orders, 抖店 against orders that asked the shop. */
export const QIANNIU_HELP: Counter = ({ tickets, chats, days }) => ({
  numerator: askedFor(
    tickets.filter((t) => t.escalated),
    chats.filter((c) => c.escalated),
  ),
  denominator: sum(days, 'orders'),
})

function ordersOf(tickets: ReplicaTicket[]): Set<string> {
  return new Set(tickets.map((ticket) => ticket.truth.orderId))
}

/** Orders with a ticket or a human session; a session without an order counts once by itself. */
function askedFor(tickets: ReplicaTicket[], chats: ReplicaChat[]): number {
  return new Set([...ordersOf(tickets), ...chats.map((chat) => chat.orderIds[0] ?? chat.conversationKey)])
    .size
}

function isReviewed(ticket: ReplicaTicket): boolean {
  return ['refund-shipped', 'return-refund'].includes(ticket.truth.kind) && ticket.agreedAt !== null
}

/** Applied → agreed; what is applied 23:00–08:00 starts at 08:00. */
function reviewSeconds(ticket: ReplicaTicket): number {
  const applied = epochOf(ticket.truth.appliedAt)
  const hour = hourOf(applied)
  const morning = dayStart(applied) + (hour >= 23 ? DAY : 0) + 8 * HOUR
  const start = hour >= 23 || hour < 8 ? morning : applied
  return Math.max(0, epochOf(ticket.agreedAt as string) - start)
}

function handlingSeconds(ticket: ReplicaTicket): number {
  return ticket.agreedAt === null ? 0 : epochOf(ticket.agreedAt) - epochOf(ticket.truth.appliedAt)
}

function hoursOf(tickets: ReplicaTicket[], seconds: (ticket: ReplicaTicket) => number): WindowCount {
  const total = tickets.reduce((all, ticket) => all + seconds(ticket), 0)
  return { numerator: Math.round((total / HOUR) * 100) / 100, denominator: tickets.length }
}
