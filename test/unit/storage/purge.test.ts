import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import { purge, purgePlan, purgeStep } from '../../../lib/storage/purge'
import { recordDecision } from '../../../lib/storage/repositories/decisions-repo'
import { dump, freshStore } from './fresh-store'
import {
  afterSale,
  at,
  capture,
  conversation,
  decision,
  message,
  ownScript,
  scoreSheet,
  scriptUse,
} from './samples'

const TICKETS = 25
let db: HufenDb

beforeEach(async () => {
  db = await freshStore()
  const tickets = Array.from({ length: TICKETS }, (_, n) => afterSale({ afterSaleId: `old-${n}` }))
  const messages = [message(), message({ id: 'm2', at: null }), message({ id: 'm3', at: at(22) })]
  const chat = conversation({ messages })
  await applyCapture(
    db,
    capture({ readAt: at(21), afterSales: tickets, scoreSheet: scoreSheet(), conversation: chat }),
  )
  await applyCapture(
    db,
    capture({ readAt: at(22), afterSales: [afterSale({ afterSaleId: 'old-1', refundFen: 1 })] }),
  )
  await applyCapture(db, capture({ readAt: at(28), afterSales: [afterSale({ afterSaleId: 'new' }), afterSale({ afterSaleId: 'old-2' })] })) // prettier-ignore
  await recordDecision(db, decision())
})

/** Everything last read on the 21st is past it, what was read on the 22nd is not. */
const plan = { raw: at(21, 18), captures: at(27) }
const left = async () => (await db.afterSales.toCollection().primaryKeys()).map(([, id]) => id)

describe('purge', () => {
  it('deletes what was last read before, message by message, and nothing else', async () => {
    const before = await dump(db)
    await purge(db, plan)
    const after = await dump(db)
    expect(await left()).toEqual(['new', 'old-1', 'old-2'])
    expect((await db.messages.toArray()).map(({ id }) => id)).toEqual(['m3'])
    expect(after['captures']).toHaveLength(1)
    for (const kept of ['shops', 'scoreSheets', 'decisions', 'dailyCounts'])
      expect(after[kept]).toEqual(before[kept])
  })

  it('takes the observations of a purged ticket along', async () => {
    expect(await db.observations.count()).toBe(1)
    await purge(db, { ...plan, raw: at(23) })
    expect(await db.observations.count()).toBe(0)
  })

  it('takes uses, labels and marks along by their own time, and never a script of one’s own', async () => {
    await db.ownScripts.add(ownScript({ updatedAt: at(1) }))
    const [old, recent] = [at(21, 17), at(21, 19)]
    const told = { platform: 'douyin', conversationKey: 'c1' } as const
    for (const [n, time] of [old, recent].entries()) {
      await db.scriptUses.add(scriptUse({ useId: `use-00000${n}`, at: time }))
      await db.textLabels.add({ ...told, messageId: `${n}`, text: '起球', prev: null, intent: 'quality', shown: null, at: time }) // prettier-ignore
      await db.promiseMarks.add({ ...told, messageId: `${n}`, state: 'rung', until: null, at: time })
    }
    expect(await purgeStep(db, plan, 1)).toBe(false)
    await purge(db, plan)
    const times = async (table: 'scriptUses' | 'textLabels' | 'promiseMarks') => (await db[table].toArray()).map(({ at }) => at) // prettier-ignore
    expect([await times('scriptUses'), await times('textLabels'), await times('promiseMarks')]).toEqual([[recent], [recent], [recent]]) // prettier-ignore
    expect(await db.ownScripts.toArray()).toEqual([ownScript({ updatedAt: at(1) })])
  })

  it('goes on where it was cut short', async () => {
    expect(await purgeStep(db, plan, 10)).toBe(false)
    expect(await left()).toHaveLength(TICKETS + 1 - 10)
    await purge(db, plan, 10)
    expect(await left()).toHaveLength(3)
    expect(await purgeStep(db, plan, 10)).toBe(true)
  })

  it('remembers the furthest it went, also when the retention is made longer', async () => {
    await purge(db, plan)
    await purge(db, { ...plan, raw: at(1) })
    expect(await db.marks.toArray()).toEqual([{ mark: 'purged-before', at: plan.raw }])
  })

  it('goes back as many days as are kept', () => {
    const now = Date.parse(at(23, 12))
    expect(purgePlan(now, 45)).toEqual({ raw: '2026-10-09T12:00:00+08:00', captures: at(16) })
  })
})
