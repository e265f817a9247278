import { dayOf } from '../../domain/time'
import type { PackBook } from '../../rules/pack-book'
import type { ScoreSheet } from '../../schema/score-sheet'

/** The earlier sheets of the same shop that one pack explains: weights and steps change with the pack. */
export function sheetsUnder(
  history: readonly ScoreSheet[],
  { platform, shopId }: ScoreSheet,
  { pack }: PackBook,
): ScoreSheet[] {
  return history.filter((sheet) => {
    const day = sheet.updatedAt === null ? null : dayOf(sheet.updatedAt)
    const own = shopId === null || sheet.shopId === null || sheet.shopId === shopId
    const inForce = day === null || (day >= pack.from && (pack.until === null || day <= pack.until))
    return sheet.platform === platform && own && inForce
  })
}
