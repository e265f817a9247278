import { epochOf } from '../domain/time'
import type { PackBook } from '../rules/pack-book'
import type { DayCount } from '../schema/day-count'
import type { ScoreEvent } from '../schema/score-event'
import type { MetricId } from '../schema/score-sheet'
import type { Time } from '../schema/time'
import { shareOfEvent } from './event-share'
import { firstRatings } from './first-ratings'
import { lastOfTicket } from './last-of-ticket'
import { isWithin, type Window } from './window-days'

/**
 * What the events add to each metric on each +08:00 day, oldest day first. An id that occurs again counts once, as it
 * stands last, and so does a 售后单. With `now`, what lies after it has not happened, and a question still waiting then is not counted yet.
 */
export function dayCountsOf(events: readonly ScoreEvent[], book: PackBook, now?: Time): DayCount[] {
  const share = shareOfEvent(book, now)
  const known = [...new Map(events.map((event) => [event.id, event])).values()].filter(
    (event) => now === undefined || epochOf(event.at) <= epochOf(now),
  )
  return addUp(lastOfTicket(firstRatings(known)).flatMap((event) => share(event) ?? []))
}

/** One row for each metric and day, oldest day first. */
export function addUp(counts: readonly DayCount[]): DayCount[] {
  const sums = new Map<string, DayCount>()
  for (const count of counts) {
    const key = `${count.day} ${count.metric}`
    const sum = sums.get(key)
    if (!sum) sums.set(key, { ...count })
    else {
      sum.num += count.num
      sum.den += count.den
    }
  }
  return [...sums.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The rows of each metric. */
export function byMetric(counts: readonly DayCount[]): Map<MetricId, DayCount[]> {
  const rows = new Map<MetricId, DayCount[]>()
  for (const count of counts) {
    const own = rows.get(count.metric)
    if (own) own.push(count)
    else rows.set(count.metric, [count])
  }
  return rows
}

/** The two counts of a window. */
export function sumWithin(counts: readonly DayCount[], window: Window): { num: number; den: number } {
  let num = 0
  let den = 0
  for (const count of counts) {
    if (!isWithin(count.day, window)) continue
    num += count.num
    den += count.den
  }
  return { num, den }
}
