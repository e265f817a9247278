import type { Day, Time } from '../schema/time'
import { dayOf, epochOf, timeOf } from './time'

const DAY_MS = 86_400_000

/** 自然周: Monday 00:00 to Sunday 24:00 in +08:00. */
export interface NaturalWeek {
  /** Its Monday. */
  from: Day
  startsAt: Time
  /** The Monday 00:00 after it, which is no longer part of it. */
  endsAt: Time
  /** Days of it that have begun: 1 on Monday … 7 on Sunday. */
  daysSoFar: number
}

/** The natural week that holds a time. */
export function naturalWeekOf(now: Time): NaturalWeek {
  const today = epochOf(`${dayOf(now)}T00:00:00+08:00`)
  // Epoch 0 + 8 h is a Thursday, three days after its Monday.
  const daysSoFar = ((Math.round((today + 8 * 3_600_000) / DAY_MS) + 3) % 7) + 1
  const start = today - (daysSoFar - 1) * DAY_MS
  const startsAt = timeOf(start)
  return { from: startsAt.slice(0, 10), startsAt, endsAt: timeOf(start + 7 * DAY_MS), daysSoFar }
}
