import type { Tally } from '../counts/tally'
import type { HufenDb } from '../db'
import type { DailyCountsKey, DailyCountsRow } from '../tables/daily-counts'

/** Adds the sums of a transaction; a measure that reaches 0 is dropped, and a day without any. */
export async function addToDailyCounts(db: HufenDb, tally: Tally): Promise<void> {
  const changes = tally.changes()
  if (changes.length === 0) return
  const keys = changes.map(({ shopKey, day }): DailyCountsKey => [shopKey, day])
  const stored = await db.dailyCounts.bulkGet(keys)
  const rows = changes.map(({ shopKey, day, counts: added }, index): DailyCountsRow => {
    const counts = { ...stored[index]?.counts }
    for (const [measure, count] of added) counts[measure] = (counts[measure] ?? 0) + count
    return {
      shopKey,
      day,
      counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0)),
    }
  })
  const [full, empty] = [rows.filter(hasCounts), rows.filter((row) => !hasCounts(row))]
  if (full.length > 0) await db.dailyCounts.bulkPut(full)
  if (empty.length > 0) {
    await db.dailyCounts.bulkDelete(empty.map(({ shopKey, day }): DailyCountsKey => [shopKey, day]))
  }
}

function hasCounts({ counts }: DailyCountsRow): boolean {
  return Object.keys(counts).length > 0
}
