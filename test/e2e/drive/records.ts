import type { Page } from '@playwright/test'

/** Every row of every table; `{}` while there is no database. */
export type Records = Record<string, Record<string, unknown>[]>

/** Reads the whole store through raw IndexedDB, so that what is seen is what is on the disk. */
export function dumpRecords(vault: Page, database = 'hufen'): Promise<Records> {
  return vault.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.addEventListener('success', () => done(request.result))
        request.addEventListener('error', () => fail(request.error ?? new Error('no reply')))
      })
    const existing = await indexedDB.databases()
    if (!existing.some((found) => found.name === name)) return {}
    const db = await settled(indexedDB.open(name))
    const rows: Record<string, Record<string, unknown>[]> = {}
    for (const table of db.objectStoreNames) {
      rows[table] = await settled(db.transaction(table).objectStore(table).getAll())
    }
    db.close()
    return rows
  }, database)
}
