import type { HufenDb } from '../db'
import type { ScoreSheetRow } from '../tables/score-sheets'
import { scoreSheetsOfShop } from './score-sheets-of-shop'

/** The newest score sheet of a shop; `null` if none was read. */
export async function latestScoreSheet(db: HufenDb, shopKey: string): Promise<ScoreSheetRow | null> {
  return (await scoreSheetsOfShop(db, shopKey, 1))[0] ?? null
}
