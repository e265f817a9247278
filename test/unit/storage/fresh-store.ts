import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { HufenDb } from '../../../lib/storage/db'

/** An empty disk: nothing of an earlier test is left, whatever its connections do. */
export function freshDisk(): void {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies = { indexedDB: globalThis.indexedDB, IDBKeyRange }
}

export async function freshStore(): Promise<HufenDb> {
  freshDisk()
  const db = new HufenDb()
  await db.open()
  return db
}

/** Everything in the database, table by table. */
export async function dump(db: Dexie): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  return Object.fromEntries(entries)
}
