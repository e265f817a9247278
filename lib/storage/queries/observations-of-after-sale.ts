import { Dexie } from 'dexie'
import type { Platform } from '../../schema/platform'
import type { HufenDb } from '../db'
import { afterSaleRecord } from '../repositories/observations-repo'
import type { Observation } from '../tables/observations'

/** Every change seen on an after-sale, oldest first. */
export async function observationsOfAfterSale(
  db: HufenDb,
  platform: Platform,
  afterSaleId: string,
): Promise<Observation[]> {
  const record = afterSaleRecord([platform, afterSaleId])
  return await db.observations
    .where('[record+readAt+captureId]')
    .between([record], [record, Dexie.maxKey])
    .toArray()
}
