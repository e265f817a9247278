import { timeOf, epochOf } from '../../domain/time'
import type { Time } from '../../schema/time'

/** Hours of a day that count: from `from` on, up to but without `to`, in seconds of the +08:00 day. */
export interface CountedHours {
  from: number
  to: number
}

/** Seconds since midnight in +08:00. */
export function secondOfDay(time: Time): number {
  return secondsOfClock(timeOf(epochOf(time)).slice(11, 19))
}

export function isCounted(time: Time, { from, to }: CountedHours): boolean {
  const second = secondOfDay(time)
  return from <= second && second < to
}

/**
 * The hours that a pack gives for a metric; all day when it gives none. An end with seconds (`22:59:59`) names the
 * last second that counts, one without (`23:00`) the first that no longer does.
 */
export function countedHours(
  metric: { countedFrom: string | null; countedTo: string | null } | null,
): CountedHours {
  const { countedFrom: from, countedTo: to } = metric ?? { countedFrom: null, countedTo: null }
  const last =
    to === null ? 24 * 3600 : secondsOfClock(to) + (/:\d{2}:\d{2}$/.test(to) && !to.endsWith(':00') ? 1 : 0)
  return { from: from === null ? 0 : secondsOfClock(from), to: last }
}

function secondsOfClock(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}
