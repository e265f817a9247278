import { Dexie, type Collection } from 'dexie'
import { timeOf } from '../domain/time'
import type { Time } from '../schema/time'
import type { HufenDb } from './db'
import { advancePurgedBefore } from './repositories/marks-repo'
import { afterSaleRecord } from './repositories/observations-repo'
import { withStoreErrors } from './store-errors'

/** Ids of captures are kept this long: no page lives, and re-sends, for longer. */
const CAPTURE_DAYS = 7
const DAY_MS = 86_400_000

export interface PurgePlan {
  /** Tickets and chats last read, messages written, and replies, labels and marks made before this go. */
  raw: Time
  captures: Time
}

export function purgePlan(nowMs: number, retentionDays: number): PurgePlan {
  const captureDays = Math.min(CAPTURE_DAYS, retentionDays)
  return { raw: timeOf(nowMs - retentionDays * DAY_MS), captures: timeOf(nowMs - captureDays * DAY_MS) }
}

/**
 * Deletes up to `limit` rows of each table in one transaction; `true` = nothing is left to delete. Daily
 * counts, score sheets, shops, decisions and scripts of one's own stay. Resumable anywhere: the records themselves tell what is
 * left to do. Errors: an `AppError` with a `store-…` code, and then nothing of this step was deleted.
 */
export async function purgeStep(db: HufenDb, plan: PurgePlan, limit = 200): Promise<boolean> {
  const noted = [db.scriptUses, db.textLabels, db.promiseMarks]
  const read = [db.afterSales, db.observations, db.conversations, db.messages, db.captures]
  return await withStoreErrors(() =>
    db.transaction('rw', [db.marks, ...read, ...noted], async () => {
      // First, and in the same transaction: what is deleted below must never be counted again.
      await advancePurgedBefore(db, plan.raw)
      const deleted = [
        await purgeAfterSales(db, plan.raw, limit),
        await db.messages.where('heldFrom').below(plan.raw).limit(limit).delete(),
        await db.conversations.where('readAt').below(plan.raw).limit(limit).delete(),
        await db.captures.where('readAt').below(plan.captures).limit(limit).delete(),
      ]
      for (const table of noted) deleted.push(await table.where('at').below(plan.raw).limit(limit).delete())
      return deleted.every((count) => count < limit)
    }),
  )
}

async function purgeAfterSales(db: HufenDb, before: Time, limit: number): Promise<number> {
  const keys = await db.afterSales.where('readAt').below(before).limit(limit).primaryKeys()
  for (const key of keys) await observationsOf(db, afterSaleRecord(key)).delete()
  await db.afterSales.bulkDelete(keys)
  return keys.length
}

function observationsOf(db: HufenDb, record: string): Collection {
  return db.observations.where('[record+readAt+captureId]').between([record], [record, Dexie.maxKey])
}

/** Runs the plan to its end, step by step, so that captures get their turn in between. */
export async function purge(db: HufenDb, plan: PurgePlan, limit?: number): Promise<void> {
  while (!(await purgeStep(db, plan, limit)));
}
