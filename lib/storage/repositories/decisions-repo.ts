import type { Decision } from '../../schema/decision'
import type { Platform } from '../../schema/platform'
import { decisionShares } from '../counts/decision-counts'
import { Tally } from '../counts/tally'
import type { HufenDb } from '../db'
import { outcomeOf } from '../merge/decision-outcome'
import { sameValue } from '../merge/same-value'
import { shopKeyOf, unknownShopKey } from '../shop-key'
import { withStoreErrors } from '../store-errors'
import type { AfterSaleRow } from '../tables/after-sales'
import { addToDailyCounts } from './daily-counts-repo'
import { readShops } from './shops-repo'

/**
 * Writes a decision and counts it, in one transaction; the same `decisionId` again changes nothing. It may come later
 * than readings of what became of it, so its ticket is asked at once.
 * Errors: an `AppError` with a `store-…` code, and then nothing was written.
 */
export async function recordDecision(db: HufenDb, decision: Decision): Promise<void> {
  const tables = [db.decisions, db.shops, db.dailyCounts, db.afterSales]
  await withStoreErrors(() =>
    db.transaction('rw', tables, async () => {
      if ((await db.decisions.get(decision.decisionId)) !== undefined) return
      const shopKey = shopKeyOf(await readShops(db), decision.platform, decision)
      await db.decisions.add({ ...decision, shopKey, outcome: await firstOutcome(db, decision) })
      const tally = new Tally()
      tally.add(shopKey ?? unknownShopKey(decision.platform), decisionShares(decision))
      await addToDailyCounts(db, tally)
    }),
  )
}

async function firstOutcome(db: HufenDb, { action, platform, afterSaleId, at }: Decision) {
  if (action !== 'refuse-confirmed') return null
  const row = afterSaleId === null ? undefined : await db.afterSales.get([platform, afterSaleId])
  return outcomeOf(row ?? null, at)
}

/**
 * Attaches to each confirmed refusal of these tickets what became of it; within the caller's transaction. Again with
 * the same rows changes nothing.
 */
export async function attachOutcomes(
  db: HufenDb,
  platform: Platform,
  rows: ReadonlyMap<string, AfterSaleRow>,
): Promise<void> {
  if (rows.size === 0) return
  const decisions = await db.decisions
    .where('afterSaleId')
    .anyOf([...rows.keys()])
    .toArray()
  const changed = decisions.flatMap((decision) => {
    const row = decision.platform === platform ? rows.get(decision.afterSaleId ?? '') : undefined
    if (!row || decision.action !== 'refuse-confirmed') return []
    const outcome = outcomeOf(row, decision.at, decision.outcome)
    return sameValue(outcome, decision.outcome) ? [] : [{ ...decision, outcome }]
  })
  if (changed.length > 0) await db.decisions.bulkPut(changed)
}
