import { Dexie } from 'dexie'
import type { HufenDb } from '../db'
import type { ScoreSheetRow } from '../tables/score-sheets'

/** The score sheets of a shop, oldest first, at most the last `days` kept ones. */
export async function scoreSheetsOfShop(db: HufenDb, shopKey: string, days = 60): Promise<ScoreSheetRow[]> {
  const newestFirst = await db.scoreSheets
    .where('[shopKey+day]')
    .between([shopKey, Dexie.minKey], [shopKey, Dexie.maxKey])
    .reverse()
    .limit(days)
    .toArray()
  return newestFirst.reverse()
}
