import type { NaturalWeek } from '../../domain/natural-week'
import { dayOf } from '../../domain/time'
import type { Day } from '../../schema/time'
import { coverage, type Coverage, type LadderInput } from './odometer'
import { eventsBetween } from './week-events'

/** The 无故拒绝 of a week so far: `low` holds what was judged to be one, `high` also what nobody has judged. */
export function refusalCounts(
  input: LadderInput,
  { startsAt, from }: NaturalWeek,
): { low: number | null; high: number | null; covers: Coverage } {
  const refusals = eventsBetween(input.events, 'refusal', [startsAt, input.now])
  const today = dayOf(input.now)
  const told = (input.counters?.refusals?.unjustifiedByDay ?? null)?.filter(
    ({ date }) => date >= from && date <= today,
  )
  const seen = refusals?.filter(({ unjustified }) => unjustified === true) ?? null
  // Where the page or the person tells the count, that is the platform's own judgement.
  const unjudged = told ? 0 : (refusals?.filter(({ unjustified }) => unjustified == null).length ?? 0)
  const page = told ? told.reduce((sum, { count }) => sum + count, 0) : null
  const covers = coverage(input, { from: startsAt, seen: seen?.length ?? null, page })
  if (seen === null && page === null) return { low: null, high: null, covers }
  const low = sumByDay([...byDay(seen ?? []), ...(told ?? [])])
  return { low, high: low + unjudged, covers }
}

function byDay(events: readonly { at: string }[]): { date: Day; count: number }[] {
  const days = new Map<Day, number>()
  for (const { at } of events) days.set(dayOf(at), (days.get(dayOf(at)) ?? 0) + 1)
  return [...days].map(([date, count]) => ({ date, count }))
}

/** Two views of one day tell of the same refusals, so the larger counts. */
function sumByDay(views: readonly { date: Day; count: number }[]): number {
  const days = new Map<Day, number>()
  for (const { date, count } of views) days.set(date, Math.max(days.get(date) ?? 0, count))
  return [...days.values()].reduce((sum, count) => sum + count, 0)
}
