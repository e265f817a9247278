import type { Transaction } from 'dexie'

/**
 * One version of the database. A shipped version is never edited: it names only the tables it changes, as
 * literals, and `upgrade` uses nothing that may change later (no live schema, rule or key function).
 */
export interface Version {
  version: number
  /** Dexie's own notation; `null` drops a table. Tables not named stay as they were. */
  stores: Readonly<Record<string, string | null>>
  /** Runs inside the one upgrade transaction: if it throws, data and version stay as they were. */
  upgrade?: (transaction: Transaction) => Promise<void>
}
