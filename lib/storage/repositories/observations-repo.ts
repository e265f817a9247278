import type { HufenDb } from '../db'
import type { AfterSaleKey } from '../tables/after-sales'
import type { Observation } from '../tables/observations'

/** The `record` of an after-sale's observations. */
export function afterSaleRecord([platform, afterSaleId]: AfterSaleKey): string {
  return `afterSale/${platform}/${afterSaleId}`
}

/** Append-only: an observation that is there already makes the transaction fail. */
export async function appendObservations(db: HufenDb, observations: readonly Observation[]): Promise<void> {
  if (observations.length > 0) await db.observations.bulkAdd(observations)
}
