import { DAY, dayStart } from './clock'
import { randomOf } from './random'
import { TICKET_DAYS, type TicketContext } from './tickets'

/** What a day adds to the metrics that neither tickets nor chats carry. */
export interface DayFacts {
  day: number
  orders: number
  signed: number
  rated: number
  stars: number
  goodRatings: number
  badRatings: number
  pickedUp: number
  pickupHours: number
  pickedUpInTime: number
  waybills: number
  waybillsInTime: number
  arrivalHours: number
}

/** Orders for each ticket. */
const ORDERS_PER_TICKET = 9

/** One row per +08:00 day before `now`'s, oldest first. */
export function dayFactsOf(context: TicketContext, tickets: number): DayFacts[] {
  const today = dayStart(context.now)
  const perDay = (Math.max(tickets, 60) / TICKET_DAYS) * ORDERS_PER_TICKET
  return Array.from({ length: TICKET_DAYS + 12 }, (_, index) =>
    factsOfDay(context, today - (TICKET_DAYS + 12 - index) * DAY, perDay),
  )
}

function factsOfDay(context: TicketContext, day: number, perDay: number): DayFacts {
  const random = randomOf(context.seed, `${context.platform}:day:${day}`)
  const orders = Math.round(perDay * (0.8 + random.next() * 0.4))
  const signed = Math.round(orders * (0.93 + random.next() * 0.05))
  const rated = Math.round(signed * (0.05 + random.next() * 0.03))
  const badRatings = Math.round(rated * random.next() * 0.05)
  const middling = Math.round(rated * 0.06)
  const goodRatings = rated - badRatings - middling
  const waybills = signed
  return {
    day,
    orders,
    signed,
    rated,
    stars: goodRatings * 5 - Math.round(goodRatings * 0.12) + middling * 3 + badRatings,
    goodRatings,
    badRatings,
    pickedUp: orders,
    pickupHours: Math.round(orders * (4.5 + random.next() * 3)),
    pickedUpInTime: orders - Math.round(orders * random.next() * 0.03),
    waybills,
    waybillsInTime: waybills - Math.round(waybills * random.next() * 0.02),
    arrivalHours: Math.round(signed * (52 + random.next() * 14)),
  }
}
