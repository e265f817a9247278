import type { DBCore, DBCoreMutateRequest, DBCoreTable, Dexie } from 'dexie'

/** One request that the store made of IndexedDB. */
export type Operation =
  | { table: string; do: 'get'; keys: IDBValidKey[] }
  | { table: string; do: 'getAll' }
  | { table: string; do: 'put' | 'add'; rows: unknown[] }

/** What one transaction did, in order. */
export type Transaction = Operation[]

/** Notes every read and write of a database into `log`; for a run that is not timed. */
export function recordOperations(db: Dexie, log: Operation[]): void {
  db.use({
    stack: 'dbcore',
    name: 'record-operations',
    create: (core: DBCore) => ({ ...core, table: (name) => recorded(core.table(name), log) }),
  })
}

function recorded(table: DBCoreTable, log: Operation[]): DBCoreTable {
  const { name } = table
  return {
    ...table,
    get: (request) => {
      log.push({ table: name, do: 'get', keys: [request.key as IDBValidKey] })
      return table.get(request)
    },
    getMany: (request) => {
      log.push({ table: name, do: 'get', keys: request.keys as IDBValidKey[] })
      return table.getMany(request)
    },
    query: (request) => {
      log.push({ table: name, do: 'getAll' })
      return table.query(request)
    },
    mutate: (request) => {
      log.push(written(name, request))
      return table.mutate(request)
    },
  }
}

/** A request of another kind would make the comparison a lie, so it fails the run. */
function written(table: string, request: DBCoreMutateRequest): Operation {
  if (request.type !== 'put' && request.type !== 'add') throw new Error(`not replayed: ${request.type}`)
  return { table, do: request.type, rows: request.values.map((row: unknown) => structuredClone(row)) }
}
