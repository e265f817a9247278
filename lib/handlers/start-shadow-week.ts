import { timeOf } from '../domain/time'
import { readShadowSince } from '../storage/read-page-settings'
import { shadowSinceItem } from '../storage/settings'

/**
 * Begins the week in which learned warnings are weighed in silence: at the first run, and on an installation that had
 * none yet. Begun once, it is never moved; deleting everything forgets it, and the next run begins a new one.
 */
export async function startShadowWeek(nowMs: number = Date.now()): Promise<void> {
  if ((await readShadowSince()) === null) await shadowSinceItem.setValue(timeOf(nowMs))
}
