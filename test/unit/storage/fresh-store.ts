import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { HufenDb } from '../../../lib/storage/db'

/** An empty disk: nothing of an earlier test is left, whatever its connections do. */
export function freshDisk(): void {
  globalThis.indexedDB = new IDBFactory()
  Dexie.dependencies.indexedDB = globalThis.indexedDB
}

export async function freshStore(): Promise<HufenDb> {
  freshDisk()
  return await new HufenDb('hufen', undefined).open().then((db) => db as HufenDb)
}

/** Everything in the database, table by table. */
export async function dump(db: Dexie): Promise<Record<string, unknown[]>> {
  const entries = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  return Object.fromEntries(entries)
}
