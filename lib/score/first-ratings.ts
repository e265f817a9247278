import { dayOf, epochOf } from '../domain/time'
import type { RatingEvent, ScoreEvent } from '../schema/score-event'

/** 店铺评分 (DSR): of one buyer's scores in one calendar month only the first three count. */
const PER_BUYER_AND_MONTH = 3

/** The events without those DSR scores that come after a buyer's third of the month, by time. */
export function firstRatings(events: readonly ScoreEvent[]): ScoreEvent[] {
  const byBuyer = new Map<string, RatingEvent[]>()
  for (const event of events) {
    if (event.type !== 'rating' || !event.metric.startsWith('dsr') || !event.buyerKey) continue
    const key = `${event.metric} ${dayOf(event.at).slice(0, 7)} ${event.buyerKey}`
    byBuyer.set(key, [...(byBuyer.get(key) ?? []), event])
  }
  const late = [...byBuyer.values()].flatMap((own) =>
    own.toSorted((a, b) => epochOf(a.at) - epochOf(b.at)).slice(PER_BUYER_AND_MONTH),
  )
  const out = new Set<ScoreEvent>(late)
  return out.size === 0 ? [...events] : events.filter((event) => !out.has(event))
}
