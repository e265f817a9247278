import { errorCodeOf } from '../schema/error-code'
import { openStore } from '../storage/open-store'
import { purge, purgePlan } from '../storage/purge'
import { readRetentionDays } from '../storage/read-page-settings'

/** Purges what is past its retention. A run that fails or is cut short leaves the rest to the next alarm. */
export async function purgeOld(nowMs: number = Date.now()): Promise<void> {
  const days = await readRetentionDays()
  try {
    await purge(await openStore(), purgePlan(nowMs, days))
  } catch (error) {
    if (errorCodeOf(error) === null) throw error
  }
}
