import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { errorCodeOf } from '../../../lib/schema/error-code'
import { applyCapture } from '../../../lib/storage/apply-capture'
import { HufenDb } from '../../../lib/storage/db'
import { recordDecision } from '../../../lib/storage/repositories/decisions-repo'
import { importScripts } from '../../../lib/storage/repositories/own-scripts-repo'
import { noteScriptUse } from '../../../lib/storage/repositories/script-uses-repo'
import { dump, freshStore } from './fresh-store'
import {
  afterSale,
  at,
  capture,
  conversation,
  decision,
  message,
  ownScript,
  plainReading,
  scoreSheet,
  scriptUse,
} from './samples'

const earlier = capture({ readAt: at(20), afterSales: [afterSale({ refundFen: 1 })] })
const asStored = async () => {
  const db = await freshStore()
  await applyCapture(db, earlier, plainReading)
  await noteScriptUse(db, scriptUse({ at: at(20, 13) }))
  return db
}

let db: HufenDb
beforeEach(async () => {
  db = await asStored()
})

const everything = capture({
  afterSales: [afterSale({ status: 'in-arbitration' }), afterSale({ afterSaleId: '2' })],
  scoreSheet: scoreSheet(),
  conversation: conversation({ messages: [message(), message({ id: 'm2', at: at(21, 10), text: '生气' })] }),
})

/** Every write of the capture, in order; each can be the last thing the worker does. */
const WRITES = ['afterSales', 'observations', 'scriptUses', 'scoreSheets', 'messages', 'conversations', 'shops', 'dailyCounts', 'captures'] // prettier-ignore

/** The worker dies right after writing to a table: its transaction is never committed. */
async function dieAfterWriting(table: string, work: () => Promise<unknown>): Promise<void> {
  const store = IDBObjectStore.prototype
  for (const method of ['put', 'add'] as const) {
    const real = store[method]
    vi.spyOn(store, method).mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = real.apply(this, row)
      if (this.name === table) this.transaction.abort()
      return request
    })
  }
  await expect(work()).rejects.toThrow('store-')
  vi.restoreAllMocks()
}

describe.each(WRITES)('a worker killed after writing %s', (table) => {
  it('leaves nothing half done, and the re-send completes it', async () => {
    const before = await dump(db)
    await dieAfterWriting(table, () => applyCapture(db, everything, plainReading))
    db.close()
    db = new HufenDb()
    await db.open()
    expect(await dump(db)).toEqual(before)

    expect(await applyCapture(db, everything, plainReading)).toBe('committed')
    const resent = await dump(db)
    expect(resent['messages']).toMatchObject([{ reading: { anger: 0.1 } }, { reading: { anger: 0.5 } }])
    expect(resent['scriptUses']).toMatchObject([{ outcome: 'escalated' }])
    const other = await asStored()
    await applyCapture(other, everything, plainReading)
    expect({ ...resent, captures: [] }).toEqual({ ...(await dump(other)), captures: [] })
  })
})

describe('a failing database', () => {
  it.each([
    ['QuotaExceededError', 'store-full'],
    ['UnknownError', 'store-failed'],
  ])('says %s as %s, and keeps what was there', async (name, code) => {
    const before = await dump(db)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name)
    })
    const error = await applyCapture(db, everything).catch((error: unknown) => error)
    vi.restoreAllMocks()
    expect(errorCodeOf(error)).toBe(code)
    expect(await dump(db)).toEqual(before)
  })

  it('keeps an import whole or not at all', async () => {
    const before = await dump(db)
    const scripts = ['a', 'b', 'c'].map((id) => ownScript({ id }))
    await dieAfterWriting('ownScripts', () => importScripts(db, scripts))
    expect(await dump(db)).toEqual(before)
  })

  it('keeps a decision whole or not at all', async () => {
    const before = await dump(db)
    await dieAfterWriting('decisions', () => recordDecision(db, decision()))
    expect(await dump(db)).toEqual(before)
  })
})

describe('two captures at the same time', () => {
  it('come out as one after the other', async () => {
    const chat = (id: string) => capture({ conversation: conversation({ messages: [message({ id })] }) })
    await Promise.all(['m1', 'm2', 'm3'].map((id) => applyCapture(db, chat(id))))
    const counts = await db.dailyCounts.get(['douyin:4455', '2026-11-21'])
    expect(counts?.counts).toEqual({
      chats: 1,
      'messages/buyer': 3,
      rounds: 1,
      'rounds/seconds': 600,
      'rounds/slow': 1,
      'rounds/slow/hour/09': 1,
      'rounds/unanswered': 1,
    })
  })
})
