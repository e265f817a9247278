import { epochOf, timeOf } from '../../domain/time'
import type { ScriptUse } from '../../schema/script-use'
import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'

const DAYS = 90
const DAY_MS = 86_400_000

/** What became of a script's uses. Uses of which nothing was seen are in `used` alone. */
export interface ScriptCounts {
  used: number
  settled: number
  /** Escalated, asked again or reviewed badly. */
  bad: number
  /** Changed before they were sent. */
  edited: number
}

/**
 * Counts by script id over the 90 days before `now`, as far as uses are kept (retention may be shorter). Scripts that
 * were not used are left out; `since` leaves out the uses before it. Costs O(uses).
 */
export async function scriptRecord(
  db: HufenDb,
  now: Time,
  { since = null }: { since?: Time | null } = {},
): Promise<Record<string, ScriptCounts>> {
  const oldest = timeOf(epochOf(now) - DAYS * DAY_MS)
  const from = since !== null && since > oldest ? since : oldest
  const uses = await db.scriptUses.where('at').between(from, now, true, true).toArray()
  const record = new Map<string, ScriptCounts>()
  for (const use of uses) record.set(use.scriptId, counted(record.get(use.scriptId), use))
  return Object.fromEntries(record)
}

function counted(
  { used, settled, bad, edited }: ScriptCounts = { used: 0, settled: 0, bad: 0, edited: 0 },
  { outcome, ...use }: ScriptUse,
): ScriptCounts {
  return {
    used: used + 1,
    settled: settled + (outcome === 'settled' ? 1 : 0),
    bad: bad + (outcome !== null && outcome !== 'settled' ? 1 : 0),
    edited: edited + (use.edited === true ? 1 : 0),
  }
}
