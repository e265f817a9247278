import { dayOf, epochOf, timeOf } from '../../domain/time'
import type { Day, Time } from '../../schema/time'

const DAY_MS = 86_400_000
/** Days before today that today is held against. */
const HISTORY_DAYS = 28
/** How many events the plain clock counts for, against the hours in which events came. */
const CLOCK_WEIGHT = 10

/** What was counted in a shop on one +08:00 day, by measure. */
export interface MeasuredDay {
  day: Day
  counts: Readonly<Record<string, number>>
}

export interface ShopDays {
  now: Time
  today: MeasuredDay
  /** The days before today, oldest first. A day on which nothing at all was seen is none. */
  history: MeasuredDay[]
}

/** Sorts the days around `now`; days to come and those too long ago are left out. */
export function shopDaysOf(days: readonly MeasuredDay[], now: Time): ShopDays {
  const day = dayOf(now)
  const first = timeOf(epochOf(now) - HISTORY_DAYS * DAY_MS).slice(0, 10)
  const history = days
    .filter((one) => one.day < day && one.day >= first && Object.keys(one.counts).length > 0)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  return { now, today: days.find((one) => one.day === day) ?? { day, counts: {} }, history }
}

export function countOf({ counts }: MeasuredDay, measure: string): number {
  return counts[measure] ?? 0
}

/** The counts of all measures that begin with `prefix`, by what follows, over some days. */
export function countsBehind(days: readonly MeasuredDay[], prefix: string): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { counts } of days) {
    for (const [measure, count] of Object.entries(counts)) {
      if (!measure.startsWith(prefix)) continue
      const key = measure.slice(prefix.length)
      sums.set(key, (sums.get(key) ?? 0) + count)
    }
  }
  return sums
}

/**
 * The share of a day's events that has usually come by now: by the hours of the history, and the less there is of it
 * the more by the clock.
 */
export function elapsedShare({ now, history }: ShopDays, hourPrefix: string | undefined): number {
  const [hours = 0, minutes = 0, seconds = 0] = timeOf(epochOf(now)).slice(11, 19).split(':').map(Number)
  const inHour = (minutes * 60 + seconds) / 3600
  const clock = (hours + inHour) / 24
  const byHour = hourPrefix === undefined ? new Map<string, number>() : countsBehind(history, hourPrefix)
  let [past, all] = [clock * CLOCK_WEIGHT, CLOCK_WEIGHT]
  for (const [hour, count] of byHour) {
    all += count
    past += count * Math.min(1, Math.max(0, hours + inHour - Number(hour)))
  }
  return past / all
}
