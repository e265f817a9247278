import { Dexie } from 'dexie'
import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'
import type { DecisionRow } from '../tables/decisions'

/**
 * What was decided in a shop with what became of it, oldest first, from `from` on and before `to` (`null` = no end).
 * Decisions at pages that told no shop are in none.
 */
export async function decisionsOfShop(
  db: HufenDb,
  shopKey: string,
  { from, to = null }: { from: Time; to?: Time | null },
): Promise<DecisionRow[]> {
  return await db.decisions
    .where('[shopKey+at]')
    .between([shopKey, from], [shopKey, to ?? Dexie.maxKey], true, false)
    .toArray()
}
