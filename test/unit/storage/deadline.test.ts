import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { timeOf } from '../../../lib/domain/time'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import { joinDeadline } from '../../../lib/storage/merge/join-deadline'
import { freshStore } from './fresh-store'
import { afterSale, at, capture } from './samples'

const ID = '143900000000000000001'
const MINUTE = 60
const HOUR = 3600
const DAY = 86_400

describe('joinDeadline', () => {
  it.each([
    ['the same', [at(25, 10), HOUR], [at(25, 10), HOUR], 'same'],
    ['the same unit, read 40 minutes later', [at(25, 10), HOUR], [at(25, 10, 40), HOUR], 'same'],
    ['a finer unit inside', [at(25, 10), HOUR], [at(25, 10, 20), MINUTE], 'refined'],
    ['a coarser unit around', [at(25, 10, 20), MINUTE], [at(25, 10), HOUR], 'same'],
    ["the page's own epoch inside", [at(25, 10), DAY], [at(25, 16), 0], 'refined'],
    ["a countdown around the page's own epoch", [at(25, 16), 0], [at(25, 10), DAY], 'same'],
    ["another one of the page's own", [at(25, 16), 0], [at(25, 16, 1), 0], 'moved'],
    ['outside', [at(25, 10), HOUR], [at(25, 12), HOUR], 'moved'],
    ['before', [at(25, 10), MINUTE], [at(25, 9), MINUTE], 'moved'],
  ] as const)('%s', (...[, stored, read, outcome]) => {
    const [storedDeadline, reading] = [stored, read].map(([at, precision]) => ({ at, precision }))
    expect(joinDeadline(storedDeadline!, reading!)).toBe(outcome)
  })

  it('never takes the running of a countdown for a change', () => {
    const start = Date.parse(at(21))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 * DAY }),
        fc.constantFrom(1, MINUTE, HOUR, DAY),
        fc.array(fc.tuple(fc.nat(DAY), fc.constantFrom(1, MINUTE, HOUR, DAY)), { minLength: 1 }),
        (left, unit, reads) => {
          const reading = (elapsed: number, unit: number) => {
            const shown = Math.floor(Math.max(0, left - elapsed) / unit) * unit
            return { at: timeOf(start + (elapsed + shown) * 1000), precision: unit }
          }
          let stored = reading(0, unit)
          for (const [elapsed, unit] of reads.filter(([elapsed]) => elapsed <= left)) {
            const read = reading(elapsed, unit)
            const outcome = joinDeadline(stored, read)
            expect(outcome).not.toBe('moved')
            if (outcome === 'refined') stored = read
          }
        },
      ),
    )
  })
})

describe('a deadline read again', () => {
  let db: HufenDb
  beforeEach(async () => {
    db = await freshStore()
  })

  const read = (readAt: string, deadlineAt: string, seconds?: number) =>
    applyCapture(
      db,
      capture({
        readAt,
        afterSales: [afterSale({ deadlineAt })],
        deadlinePrecision: seconds === undefined ? undefined : { [ID]: seconds },
      }),
    )
  const stored = async () => {
    const row = await db.afterSales.get(['douyin', ID])
    return [row?.deadlineAt, row?.deadlinePrecision]
  }

  it('stays while the new reading contains it', async () => {
    await read(at(21, 10), at(25, 10), HOUR)
    await read(at(21, 10, 50), at(25, 10, 50), HOUR)
    expect(await stored()).toEqual([at(25, 10), HOUR])
    expect(await db.observations.count()).toBe(0)
  })

  it("takes the page's own epoch without calling it a change", async () => {
    await read(at(21, 10), at(25, 10), DAY)
    await read(at(21, 11), at(25, 18))
    await read(at(21, 12), at(25, 12), DAY)
    expect(await stored()).toEqual([at(25, 18), 0])
    expect(await db.observations.count()).toBe(0)
  })

  it('is a change when the new reading excludes it', async () => {
    await read(at(21, 10), at(25, 10), HOUR)
    await read(at(21, 11), at(28, 10), HOUR)
    expect(await stored()).toEqual([at(28, 10), HOUR])
    expect(await db.observations.toArray()).toMatchObject([
      { changes: [{ field: 'deadlineAt', from: at(25, 10), to: at(28, 10) }] },
    ])
  })
})
