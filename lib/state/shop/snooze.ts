import type { Snoozed } from '../../schema/settings'
import type { Day } from '../../schema/time'
import { snoozedItem } from '../../storage/settings'
import { dayOfInstant } from './day-series'

/** Keeps one cause of a shop's warnings silent until the end of today, +08:00. */
export async function snooze(shopKey: string, cause: string): Promise<void> {
  await snoozedItem.setValue(
    withSnooze(await snoozedItem.getValue(), [shopKey, cause], dayOfInstant(Date.now())),
  )
}

/** The same with one cause more; those of earlier days are dropped. */
export function withSnooze(kept: Snoozed, [shopKey, cause]: readonly [string, string], today: Day): Snoozed {
  const still = Object.entries(kept).map(([shop, causes]) => [
    shop,
    Object.fromEntries(Object.entries(causes).filter(([, day]) => day >= today)),
  ])
  const next: Snoozed = Object.fromEntries(still)
  return { ...next, [shopKey]: { ...next[shopKey], [cause]: today } }
}

/** The causes of one shop that are silent today. */
export function snoozedCauses(kept: Snoozed, shopKey: string | null, today: Day): Set<string> {
  const causes = shopKey === null ? {} : (kept[shopKey] ?? {})
  return new Set(Object.keys(causes).filter((cause) => (causes[cause] ?? '') >= today))
}
