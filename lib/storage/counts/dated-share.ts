import { dayOf } from '../../domain/time'
import type { Time } from '../../schema/time'
import type { Bracket } from '../tables/after-sales'
import type { Datable } from './measures'
import type { Share } from './tally'

/** Nothing happens to a ticket before it is applied for, so `appliedAt` bounds the bracket too. */
export function earliestOf({ after }: Bracket, appliedAt: Time): Time {
  return after !== null && after > appliedAt ? after : appliedAt
}

/** A share on the day of an event, or under `…-by` on the last day on which it may have happened. */
export function datedShare(measure: Datable, bracket: Bracket, appliedAt: Time): Share {
  const day = dayOf(bracket.seenAt)
  const known = dayOf(earliestOf(bracket, appliedAt)) === day
  return { day, measure: known ? measure : `${measure}-by`, count: 1 }
}
