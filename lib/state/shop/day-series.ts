import { dayOf } from '../../domain/time'
import type { MetricId } from '../../schema/score-sheet'
import type { Day } from '../../schema/time'
import type { Score } from '../room'

export interface DayValue {
  day: Day
  value: number
}

/** The totals by the day they are of, oldest first; sheets without a total say nothing. */
export function totalsByDay(sheets: readonly Score[]): DayValue[] {
  const days = new Map<Day, number>()
  for (const { total, updatedAt, readAt } of sheets) {
    if (total !== null) days.set(dayOf(updatedAt ?? readAt), total)
  }
  return [...days].map(([day, value]) => ({ day, value })).sort((a, b) => a.day.localeCompare(b.day))
}

/** One metric by the day it is of, oldest first; sheets that do not show it say nothing. */
export function figuresByDay(sheets: readonly Score[], id: MetricId): DayValue[] {
  const ofMetric = (sheet: Score) => sheet.metrics.find((metric) => metric.id === id)?.value ?? null
  return totalsByDay(sheets.map((sheet) => ({ ...sheet, total: ofMetric(sheet) })))
}

const DAY_MS = 86_400_000

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** The +08:00 day of an instant. */
export function dayOfInstant(now: number): Day {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
}
