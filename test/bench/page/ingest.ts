import { Dexie } from 'dexie'
import type { Capture } from '../../../lib/schema/capture'
import { CaptureSchema } from '../../../lib/schema/capture'
import { applyCapture } from '../../../lib/storage/apply-capture'
import { HufenDb } from '../../../lib/storage/db'
import { makeCaptures } from '../ingest/make-captures'
import { recordOperations, type Operation, type Transaction } from '../ingest/record-operations'
import { replayRaw } from '../ingest/replay-raw'

/** Runs in a page of any origin with a disk: the shipped store, and raw IndexedDB doing the same. */

const NAME = 'hufen-bench'

export interface IngestTimes {
  tickets: number
  /** Rows in the table of tickets at the end of each run; must be `tickets`, or nothing was measured. */
  stored: number[]
  requests: number
  /** Milliseconds of each round, checked and stored by us. */
  ours: number[]
  raw: number[]
}

export async function measureIngest(options: {
  tickets: number
  batch: number
  rounds: number
}): Promise<IngestTimes> {
  const captures = makeCaptures(options.tickets, options.batch)
  const transactions = await recorded(captures)
  const requests = transactions.flat().reduce((sum, operation) => sum + sizeOf(operation), 0)
  const times: IngestTimes = { tickets: options.tickets, stored: [], requests, ours: [], raw: [] }
  // One round of each unmeasured first; then in turn, so that a slow minute of the machine falls on both.
  for (let round = -1; round < options.rounds; round += 1) {
    for (const kind of round % 2 === 0 ? (['ours', 'raw'] as const) : (['raw', 'ours'] as const)) {
      const { ms, stored } = kind === 'ours' ? await runOurs(captures) : await runRaw(transactions)
      if (round < 0) continue
      times[kind].push(ms)
      times.stored.push(stored)
    }
  }
  return times
}

async function recorded(captures: readonly Capture[]): Promise<Transaction[]> {
  const log: Operation[] = []
  const db = await fresh()
  db.close()
  recordOperations(db, log)
  await db.open()
  const transactions: Transaction[] = []
  for (const capture of captures) {
    await applyCapture(db, capture)
    transactions.push(log.splice(0))
  }
  db.close()
  return transactions
}

async function fresh(): Promise<HufenDb> {
  await Dexie.delete(NAME)
  const db = new HufenDb(NAME)
  await db.open()
  return db
}

interface Run {
  ms: number
  stored: number
}

/** As the handler does it: each capture is checked first. */
async function runOurs(captures: readonly Capture[]): Promise<Run> {
  const db = await fresh()
  const start = performance.now()
  for (const capture of captures) await applyCapture(db, CaptureSchema.parse(capture))
  const ms = performance.now() - start
  const stored = await db.afterSales.count()
  db.close()
  return { ms, stored }
}

async function runRaw(transactions: readonly Transaction[]): Promise<Run> {
  const made = await fresh()
  made.close()
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME)
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
  })
  const start = performance.now()
  await replayRaw(db, transactions)
  const ms = performance.now() - start
  db.close()
  const counted = new HufenDb(NAME)
  const stored = await counted.afterSales.count()
  counted.close()
  return { ms, stored }
}

function sizeOf(operation: Operation): number {
  if (operation.do === 'getAll') return 1
  return operation.do === 'get' ? operation.keys.length : operation.rows.length
}
