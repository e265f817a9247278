import type { HufenDb } from '../db'
import type { OwnScriptRow } from '../tables/own-scripts'

/**
 * The scripts of one's own for a shop (`null` = the shop is unknown), those for every shop among them, the one changed
 * last first. Those set aside are left out unless asked for.
 */
export async function ownScripts(
  db: HufenDb,
  shopKey: string | null,
  { retired = false }: { retired?: boolean } = {},
): Promise<OwnScriptRow[]> {
  const rows = await db.ownScripts.orderBy('updatedAt').reverse().toArray()
  return rows.filter(
    (row) => (row.shopKey === null || row.shopKey === shopKey) && (retired || row.retiredAt === null),
  )
}

/** All that are kept, of every shop, those set aside among them, the one changed last first. */
export async function everyOwnScript(db: HufenDb): Promise<OwnScriptRow[]> {
  return await db.ownScripts.orderBy('updatedAt').reverse().toArray()
}
