import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'
import { ticketAt } from '../merge/ticket-at'
import type { AfterSaleRow } from '../tables/after-sales'
import type { DecisionRow } from '../tables/decisions'
import type { FieldChange } from '../tables/observations'
import { afterSaleById } from './after-sale-by-id'
import { observationsOfAfterSale } from './observations-of-after-sale'

/** A decision seen again: what was shown is in it; here is what was known then and what happened since. */
export interface Replay {
  decision: DecisionRow
  /** The ticket as it was known then; `null` = not known, or purged. */
  asKnown: AfterSaleRow | null
  /** The ticket today; `null` = never read, or purged. */
  today: AfterSaleRow | null
  /** What pages showed to have changed after it, oldest first. */
  since: { at: Time; changes: FieldChange[] }[]
}

/** Replays a decision; `null` if there is none of this id. */
export async function replayOfDecision(db: HufenDb, decisionId: string): Promise<Replay | null> {
  const decision = await db.decisions.get(decisionId)
  if (!decision) return null
  const { platform, afterSaleId, at } = decision
  if (afterSaleId === null) return { decision, asKnown: null, today: null, since: [] }
  const [today, observations] = [
    await afterSaleById(db, platform, afterSaleId),
    await observationsOfAfterSale(db, platform, afterSaleId),
  ]
  const since = observations
    .filter(({ readAt }) => readAt > at)
    .map(({ readAt, changes }) => ({ at: readAt, changes }))
  return { decision, asKnown: today && ticketAt(today, observations, at), today, since }
}
