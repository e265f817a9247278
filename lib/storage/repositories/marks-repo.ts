import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'

/** See `tables/marks.ts`; `null` = nothing was ever purged. */
export async function readPurgedBefore(db: HufenDb): Promise<Time | null> {
  return (await db.marks.get('purged-before'))?.at ?? null
}

/** Moves the mark forward, never back: a longer retention does not bring purged records back. */
export async function advancePurgedBefore(db: HufenDb, at: Time): Promise<void> {
  const current = await readPurgedBefore(db)
  if (current === null || current < at) await db.marks.put({ mark: 'purged-before', at })
}
