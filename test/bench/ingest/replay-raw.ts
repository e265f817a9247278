import type { Operation, Transaction } from './record-operations'

/**
 * Makes the same reads and writes with nothing but IndexedDB, as tightly as it can be written: the reads of a
 * stretch all at once, no waiting for single writes, one transaction after the other.
 */
export async function replayRaw(db: IDBDatabase, transactions: readonly Transaction[]): Promise<void> {
  for (const operations of transactions) {
    const tables = [...new Set(operations.map(({ table }) => table))]
    const transaction = db.transaction(tables, 'readwrite')
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
    })
    let reads: Promise<unknown>[] = []
    for (const operation of operations) {
      const store = transaction.objectStore(operation.table)
      if (operation.do === 'get' || operation.do === 'getAll') reads.push(...read(store, operation))
      else {
        if (reads.length > 0) await Promise.all(reads)
        reads = []
        for (const row of operation.rows) store[operation.do](row)
      }
    }
    await done
  }
}

function read(
  store: IDBObjectStore,
  operation: Extract<Operation, { do: 'get' | 'getAll' }>,
): Promise<unknown>[] {
  return operation.do === 'getAll'
    ? [answer(store.getAll())]
    : operation.keys.map((key) => answer(store.get(key)))
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
  })
}
