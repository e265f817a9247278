import { Dexie } from 'dexie'
import { storage } from 'wxt/utils/storage'
import { errorCodeOf } from '../schema/error-code'
import type { Time } from '../schema/time'
import { DB_NAME, type HufenDb } from './db'
import { hashKey } from './hash-key'
import { openStore } from './open-store'
import { forgottenAtItem } from './session-scratch'
import { storeError, withStoreErrors } from './store-errors'

/**
 * Deletes every record, setting and scratch value, and makes a new hash key. Records go in one transaction,
 * first: if that fails nothing is deleted and an `AppError` tells.
 */
export async function deleteEverything(now: Time): Promise<void> {
  await deleteRecords()
  await storage.clear('local')
  await storage.clear('session')
  await forgottenAtItem.setValue(now)
  await hashKey()
}

async function deleteRecords(): Promise<void> {
  try {
    await clearTables(await openStore())
  } catch (error) {
    // A database of a newer version can't be opened here, but the person still means it.
    if (errorCodeOf(error) !== 'store-newer') throw storeError(error)
    await withStoreErrors(() => Dexie.delete(DB_NAME))
  }
}

/** Clears instead of deleting the database: open panels keep their connection and see it empty at once. */
async function clearTables(db: HufenDb): Promise<void> {
  await withStoreErrors(() =>
    db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear()
    }),
  )
}
