import { epochOf } from '../../domain/time'
import type { ScoreEvent } from '../../schema/score-event'
import type { Time } from '../../schema/time'

/**
 * The events of one type from a time on up to now, both counted; an id that occurs again counts once, as it stands
 * last. `null` = no events are known of at all.
 */
export function eventsBetween<T extends ScoreEvent['type']>(
  events: readonly ScoreEvent[] | null | undefined,
  type: T,
  [from, now]: readonly [Time, Time],
): Extract<ScoreEvent, { type: T }>[] | null {
  if (events == null) return null
  const [first, last] = [epochOf(from), epochOf(now)]
  const known = [...new Map(events.map((event) => [event.id, event])).values()]
  return known.filter((event): event is Extract<ScoreEvent, { type: T }> => {
    const at = epochOf(event.at)
    return event.type === type && at >= first && at <= last
  })
}
