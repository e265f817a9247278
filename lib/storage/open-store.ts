import { AppError } from '../schema/error-code'
import { HufenDb } from './db'
import { withStoreErrors } from './store-errors'

let current: HufenDb | null = null

/** This context's connection, not opened yet: the first read or write of Dexie's does that. For live queries. */
export function storeOf(): HufenDb {
  current ??= new HufenDb()
  return current
}

/**
 * The open database. Opened on the first call, and again after it had to give way to another context.
 * Errors: `store-newer` when a newer 护分 has already upgraded it; nothing is touched then.
 */
export async function openStore(db: HufenDb = storeOf()): Promise<HufenDb> {
  if (db.isOpen()) return db
  return await withStoreErrors(async () => {
    await refuseNewer(db)
    await db.open()
    return db
  })
}

/**
 * Dexie would open a newer database with older code and even add the indexes it misses, so ask first.
 * IndexedDB's version is ten times Dexie's.
 */
async function refuseNewer(db: HufenDb): Promise<void> {
  const installed = (await indexedDB.databases()).find(({ name }) => name === db.name)?.version ?? 0
  if (Math.floor(installed / 10) > db.verno) throw new AppError('store-newer')
}

/** Closes this context's connection and forgets it. */
export function closeStore(): void {
  current?.close()
  current = null
}
