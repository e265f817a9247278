import { dayOf } from '../../domain/time'
import type { ScoreSheet } from '../../schema/score-sheet'
import type { CaptureContext } from '../capture-context'
import type { HufenDb } from '../db'
import { mergeScoreSheet } from '../merge/merge-score-sheet'
import { sameValue } from '../merge/same-value'
import type { Shop } from '../../schema/shop'

/** Stores a sheet under its shop and day; one whose shop the page does not tell is left out. */
export async function storeScoreSheet(
  db: HufenDb,
  { sheet, shop }: { sheet: ScoreSheet | null; shop: Shop | null },
  context: CaptureContext,
): Promise<void> {
  if (sheet === null || sheet.platform !== context.platform) return
  const { readAt, shops } = context
  const shopKey = shops.meet(sheet) ?? shops.meet(shop)
  if (shopKey === null) return
  const dated = sheet.updatedAt !== null
  const day = dayOf(sheet.updatedAt ?? readAt)
  const stored = await db.scoreSheets.get([shopKey, day])
  const row = mergeScoreSheet(stored, { ...sheet, shopKey, day, dated, readAt })
  if (!sameValue(stored, row)) await db.scoreSheets.put(row)
}
