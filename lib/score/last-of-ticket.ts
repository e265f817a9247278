import { epochOf } from '../domain/time'
import type { AfterSaleEvent, ScoreEvent } from '../schema/score-event'

/**
 * The events with one outcome for each 售后单: a ticket that was refused and then succeeded counts once, as it ended
 * (the latest by time; of the same time the one that stands last).
 */
export function lastOfTicket(events: readonly ScoreEvent[]): ScoreEvent[] {
  const ends = new Map<string, AfterSaleEvent>()
  for (const event of events) {
    if (event.type !== 'after-sale' || !event.afterSaleId || !event.outcome) continue
    const other = ends.get(event.afterSaleId)
    if (!other || epochOf(event.at) >= epochOf(other.at)) ends.set(event.afterSaleId, event)
  }
  return events.filter(
    (event) =>
      event.type !== 'after-sale' ||
      !event.afterSaleId ||
      !event.outcome ||
      ends.get(event.afterSaleId) === event,
  )
}
