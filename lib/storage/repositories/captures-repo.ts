import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'

export async function isCommitted(db: HufenDb, captureId: string): Promise<boolean> {
  return (await db.captures.get(captureId)) !== undefined
}

/** Call it in the transaction of the capture itself: the two are committed together or not at all. */
export async function rememberCapture(db: HufenDb, captureId: string, readAt: Time): Promise<void> {
  await db.captures.add({ captureId, readAt })
}
