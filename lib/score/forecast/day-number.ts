import type { Day } from '../../schema/time'

const DAY_MS = 86_400_000

/** Whole days since 1970-01-01, so that days can be counted with; a calendar day has no zone and no leap hour. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
}

/** The calendar day of a `dayNumber`. */
export function dayAt(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}
