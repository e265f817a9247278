import { timeOf } from '../../domain/time'
import type { Time } from '../../schema/time'
import type { Snoozed } from '../../schema/warning-settings'
import type { WarningCause } from '../../score/warning/causes'
import { withSnooze } from '../../score/warning/show-warnings'
import { snoozedWarningsItem } from '../../storage/settings'
import { dayOfInstant } from './day-series'

const DAY_MS = 86_400_000

/** Keeps one cause of a shop's warnings silent for the rest of today, +08:00. */
export async function snooze(shopKey: string, cause: WarningCause): Promise<void> {
  const now = Date.now()
  const kept = await snoozedWarningsItem.getValue()
  const own = withSnooze(kept[shopKey] ?? {}, { cause, until: endOfDay(now), now: timeOf(now) })
  await snoozedWarningsItem.setValue({ ...kept, [shopKey]: own })
}

/** The 00:00 after an instant, in +08:00. */
export function endOfDay(now: number): Time {
  return `${dayOfInstant(now + DAY_MS)}T00:00:00+08:00`
}

/** The causes that are silent at a time. */
export function silentCauses(snoozed: Snoozed | undefined, now: Time): ReadonlySet<string> {
  return new Set(Object.entries(snoozed ?? {}).flatMap(([cause, until]) => (now < until ? [cause] : [])))
}
