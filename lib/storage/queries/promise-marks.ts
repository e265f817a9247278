import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'
import type { PromiseMarkRow } from '../tables/promise-marks'

/** What was done about promises since a time, the newest mark first. */
export async function promiseMarks(db: HufenDb, since: Time): Promise<PromiseMarkRow[]> {
  return await db.promiseMarks.where('at').aboveOrEqual(since).reverse().toArray()
}
