import { dayOf, epochOf, timeOf } from '../../domain/time'
import type { Time } from '../../schema/time'
import type { QuietHours, Snoozed } from '../../schema/warning-settings'
import type { WarningCause } from './causes'
import type { Warning } from './warnings'

const DAY_MS = 86_400_000

export interface ShownWarnings {
  /** What the panel shows, one a cause. */
  card: Warning[]
  /** How many the badge shows: none in quiet hours. */
  badge: number
  /** When this changes though nothing is counted: a snooze or the quiet ends, or the day does. `null` = never. */
  changesAt: Time | null
}

/** Which warnings a person gets to see now. */
export function shownWarnings(
  warnings: readonly Warning[],
  { now, snoozed, quiet }: { now: Time; snoozed: Snoozed; quiet: QuietHours | null },
): ShownWarnings {
  const awake = warnings.filter(({ cause }) => !isSnoozed(snoozed, cause, now))
  const card = awake.filter(({ cause }, n) => awake.findIndex((other) => other.cause === cause) === n)
  const silent = quiet !== null && isQuiet(quiet, now)
  const ends = warnings.map(({ cause }) => snoozed[cause]).filter((end) => end !== undefined && end > now)
  const turns = quiet === null ? [] : [nextClock(quiet.from, now), nextClock(quiet.to, now)]
  const all = [...ends, ...turns, nextClock('00:00', now)].filter((time) => time !== undefined).toSorted()
  return {
    card,
    badge: silent ? 0 : card.length,
    changesAt: warnings.length === 0 ? null : (all[0] ?? null),
  }
}

/** The snoozes with one cause put off until a time; those that are over are dropped. */
export function withSnooze(
  snoozed: Snoozed,
  { cause, until, now }: { cause: WarningCause; until: Time; now: Time },
): Snoozed {
  const open = Object.entries({ ...snoozed, [cause]: until }).filter(([, end]) => end > now)
  return Object.fromEntries(open)
}

function isSnoozed(snoozed: Snoozed, cause: WarningCause, now: Time): boolean {
  const until = snoozed[cause]
  return until !== undefined && now < until
}

/** From `from` on up to but without `to`; the same twice is never. */
export function isQuiet({ from, to }: QuietHours, now: Time): boolean {
  const clock = timeOf(epochOf(now)).slice(11, 16)
  return from <= to ? from <= clock && clock < to : clock >= from || clock < to
}

/** The next time after `now` at which the clock shows `HH:MM`. */
export function nextClock(clock: string, now: Time): Time {
  const today = `${dayOf(now)}T${clock}:00+08:00`
  return epochOf(today) > epochOf(now) ? today : timeOf(epochOf(today) + DAY_MS)
}
