import { dayOf } from '../domain/time'
import type { PackMetric } from '../schema/rule-pack'
import type { Day, Time } from '../schema/time'

const DAY_MS = 86_400_000

/** First and last day of a window, both counted. */
export interface Window {
  from: Day
  to: Day
}

/** The days of a window before the day on which it is looked at; what the packs give for each metric. */
export type WindowShape = Pick<PackMetric, 'fromDaysAgo' | 'toDaysAgo'>

/** A metric that no pack defines: the last 30 whole days. */
export const LAST_30_DAYS: WindowShape = { fromDaysAgo: 30, toDaysAgo: 1 }

/** The calendar day `days` later. China keeps +08:00 all year, so every day has 24 hours. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Whole days from one day to another, negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS
}

/** The window that a page shows on a day. */
export function windowOn(day: Day, { fromDaysAgo, toDaysAgo }: WindowShape): Window {
  return { from: addDays(day, -fromDaysAgo), to: addDays(day, -toDaysAgo) }
}

export function isWithin(day: Day, { from, to }: Window): boolean {
  return from <= day && day <= to
}

/** The first day whose window no longer holds an event of the given day. */
export function leavesOn(day: Day, { fromDaysAgo }: WindowShape): Day {
  return addDays(day, fromDaysAgo + 1)
}

/** The calendar days from the one after `now` on. */
export function comingDays(now: Time, count: number): Day[] {
  return Array.from({ length: count }, (_, i) => addDays(dayOf(now), i + 1))
}
