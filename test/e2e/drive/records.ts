import type { Page } from '@playwright/test'

/** Every row of every table; `{}` while there is no database. */
export type Records = Record<string, Record<string, unknown>[]>

/**
 * Reads the whole store through raw IndexedDB, so that what is seen is what is on the disk. The function runs
 * in the page as text: a named function within it would carry what the compiler adds to keep its name.
 */
export function dumpRecords(vault: Page, database = 'hufen'): Promise<Records> {
  return vault.evaluate(async (name) => {
    const existing = await indexedDB.databases()
    if (!existing.some((found) => found.name === name)) return {}
    const opening = indexedDB.open(name)
    await new Promise((done, fail) => {
      opening.addEventListener('success', done)
      opening.addEventListener('error', fail)
    })
    const db = opening.result
    const rows: Record<string, Record<string, unknown>[]> = {}
    for (const table of db.objectStoreNames) {
      const asked: IDBRequest<Record<string, unknown>[]> = db.transaction(table).objectStore(table).getAll()
      await new Promise((done, fail) => {
        asked.addEventListener('success', done)
        asked.addEventListener('error', fail)
      })
      rows[table] = asked.result
    }
    db.close()
    return rows
  }, database)
}
