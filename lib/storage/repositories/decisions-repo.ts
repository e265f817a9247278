import type { Decision } from '../../schema/decision'
import { decisionShares } from '../counts/decision-counts'
import { Tally } from '../counts/tally'
import type { HufenDb } from '../db'
import { shopKeyOf, unknownShopKey } from '../shop-key'
import { withStoreErrors } from '../store-errors'
import { addToDailyCounts } from './daily-counts-repo'
import { readShops } from './shops-repo'

/**
 * Writes a decision and counts it, in one transaction; the same `decisionId` again changes nothing.
 * Errors: an `AppError` with a `store-…` code, and then nothing was written.
 */
export async function recordDecision(db: HufenDb, decision: Decision): Promise<void> {
  await withStoreErrors(() =>
    db.transaction('rw', [db.decisions, db.shops, db.dailyCounts], async () => {
      if ((await db.decisions.get(decision.decisionId)) !== undefined) return
      const shopKey = shopKeyOf(await readShops(db), decision.platform, decision)
      await db.decisions.add({ ...decision, shopKey })
      const tally = new Tally()
      tally.add(shopKey ?? unknownShopKey(decision.platform), decisionShares(decision))
      await addToDailyCounts(db, tally)
    }),
  )
}
