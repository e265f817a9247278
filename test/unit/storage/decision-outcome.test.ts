import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { DecisionOutcome } from '../../../lib/schema/decision'
import { applyCapture } from '../../../lib/storage/apply-capture'
import { HufenDb } from '../../../lib/storage/db'
import { purge, purgePlan } from '../../../lib/storage/purge'
import { recordDecision } from '../../../lib/storage/repositories/decisions-repo'
import { dump, freshStore } from './fresh-store'
import { afterSale, at, capture, decision } from './samples'

type Status = AfterSale['status']

const OPEN: DecisionOutcome = { state: 'open', seenAt: null, escalatedAt: null }
const refusal = decision({ at: at(21, 10), action: 'refuse-confirmed' })

let db: HufenDb
beforeEach(async () => {
  db = await freshStore()
})

const read = (readAt: string, status: Status, over: Partial<AfterSale> = {}) =>
  applyCapture(db, capture({ readAt, afterSales: [afterSale({ status, ...over })] }))
const outcome = async (id = refusal.decisionId) => (await db.decisions.get(id))?.outcome

describe('the outcome of a refusal', () => {
  const H = (hour: number) => at(21, hour)
  const stories: [name: string, readings: [hour: number, status: Status][], is: DecisionOutcome][] = [
    ['nothing was read since', [[9, 'awaiting-merchant']], OPEN],
    ['it stands refused', [[9, 'awaiting-merchant'], [11, 'refused']], OPEN],
    ['the buyer applied anew', [[11, 'refused'], [12, 'awaiting-merchant']], OPEN],
    ['goods are on their way back', [[11, 'refused'], [12, 'awaiting-buyer-return']], OPEN],
    ['a refund after all', [[11, 'refused'], [12, 'succeeded']], { state: 'agreed', seenAt: H(12), escalatedAt: null }],
    ['it is closed', [[11, 'refused'], [13, 'closed'], [14, 'closed']], { state: 'closed', seenAt: H(13), escalatedAt: null }],
    ['the platform is called', [[11, 'refused'], [12, 'in-arbitration'], [15, 'in-arbitration']], { state: 'arbitration', seenAt: H(12), escalatedAt: H(12) }],
    ['the platform was called and a refund followed', [[12, 'in-arbitration'], [13, 'succeeded']], { state: 'judged-buyer', seenAt: H(13), escalatedAt: H(12) }],
    ['the platform was called and no refund followed', [[12, 'in-arbitration'], [13, 'closed']], { state: 'judged-seller', seenAt: H(13), escalatedAt: H(12) }],
    ['the platform had been called before, not since', [[8, 'in-arbitration'], [9, 'awaiting-merchant'], [12, 'closed']], { state: 'closed', seenAt: H(12), escalatedAt: null }],
    ['the platform had been called before, and is again', [[8, 'in-arbitration'], [9, 'awaiting-merchant'], [12, 'in-arbitration'], [13, 'succeeded']], { state: 'judged-buyer', seenAt: H(13), escalatedAt: H(12) }],
    ['a page shows no status', [[11, 'closed'], [12, 'unknown']], { state: 'closed', seenAt: H(11), escalatedAt: null }],
    ['it comes to life again', [[11, 'closed'], [12, 'awaiting-merchant']], OPEN],
    ['it had ended by the very second', [[10, 'closed']], OPEN],
  ] // prettier-ignore

  it.each(stories)('when %s', async (_name, readings, is) => {
    for (const [hour, status] of readings.filter(([hour]) => hour <= 10)) await read(H(hour), status)
    await recordDecision(db, refusal)
    for (const [hour, status] of readings.filter(([hour]) => hour > 10)) await read(H(hour), status)
    expect(await outcome()).toEqual(is)
  })

  it.each(stories)('is the same when the decision comes last: %s', async (_name, readings, is) => {
    for (const [hour, status] of readings) await read(H(hour), status)
    await recordDecision(db, refusal)
    expect(await outcome()).toEqual(is)
  })

  it('is kept of confirmed refusals alone, and of this platform’s ticket', async () => {
    await recordDecision(db, decision({ decisionId: 'begun-0001', at: at(21, 10) }))
    await recordDecision(db, { ...refusal, decisionId: 'other-0001', platform: 'qianniu' })
    await recordDecision(db, { ...refusal, decisionId: 'nobody-0001', afterSaleId: null })
    await read(at(21, 12), 'closed')
    expect(await outcome('begun-0001')).toBeNull()
    expect(await outcome('other-0001')).toEqual(OPEN)
    expect(await outcome('nobody-0001')).toEqual(OPEN)
  })

  it('outlives its ticket, and a ticket read again later does not lose what was known', async () => {
    await recordDecision(db, refusal)
    await read(at(21, 12), 'in-arbitration')
    await purge(db, purgePlan(Date.parse(at(21)) + 46 * 86_400_000, 45))
    expect(await db.afterSales.count()).toBe(0)
    expect((await outcome())?.state).toBe('arbitration')
    await read('2027-01-10T09:00:00+08:00', 'succeeded')
    expect(await outcome()).toEqual({
      state: 'judged-buyer',
      seenAt: '2027-01-10T09:00:00+08:00',
      escalatedAt: at(21, 12),
    })
  })

  it('comes to a decision of an older 护分 when its ticket is read again', async () => {
    const { decisionId, ...older } = refusal
    await db.decisions.add({ decisionId, ...older, shopKey: null })
    await read(at(21, 12), 'closed')
    const row = await db.afterSales.toCollection().first()
    await db.decisions.update(decisionId, { outcome: undefined })
    await db.afterSales.put({ ...row!, countedAs: 2 })
    await read(at(21, 13), 'closed')
    expect((await outcome())?.state).toBe('closed')
  })
})

const STATUSES: Status[] = [
  'awaiting-merchant',
  'refused',
  'in-arbitration',
  'succeeded',
  'closed',
  'unknown',
]
const TICKETS = ['t1', 't2']

interface Told {
  minute: number
  id: string
  status: Status
}

/** The outcome from the whole story at once; shares no code with the store. */
function recount(story: readonly Told[], from: number): DecisionOutcome {
  const time = (minute: number) => at(21, Math.floor(minute / 60), minute % 60)
  const known = story.filter(({ status }) => status !== 'unknown')
  const turns = known.filter(({ status }, index) => known[index - 1]?.status !== status)
  const later = turns.filter(({ minute }) => minute > from)
  const calls = turns.filter(({ status }) => status === 'in-arbitration')
  // A ticket keeps its first call and its last one.
  const call = [calls[0], calls.at(-1)].find((turn) => turn !== undefined && turn.minute > from)
  const escalatedAt = call ? time(call.minute) : null
  const end = later.at(-1)
  if (end?.status === 'succeeded')
    return { state: call ? 'judged-buyer' : 'agreed', seenAt: time(end.minute), escalatedAt }
  if (end?.status === 'closed')
    return { state: call ? 'judged-seller' : 'closed', seenAt: time(end.minute), escalatedAt }
  return call ? { state: 'arbitration', seenAt: escalatedAt, escalatedAt } : OPEN
}

const storyArbitrary = fc.uniqueArray(
  fc.record({
    minute: fc.integer({ min: 60, max: 1200 }),
    id: fc.constantFrom(...TICKETS),
    status: fc.constantFrom(...STATUSES),
  }),
  { selector: ({ minute }) => minute, maxLength: 10 },
)

describe('outcomes kept up capture by capture', () => {
  it('are what a recount of the whole story gives, wherever the decisions fall, sent once or twice', async () => {
    const decided = fc.array(
      fc.record({ minute: fc.integer({ min: 60, max: 1200 }), id: fc.constantFrom(...TICKETS), late: fc.nat(10) }),
      { minLength: 1, maxLength: 3 },
    ) // prettier-ignore
    await fc.assert(
      fc.asyncProperty(storyArbitrary, decided, fc.boolean(), async (told, decisions, twice) => {
        db = await freshStore()
        const story = told.toSorted((a, b) => a.minute - b.minute)
        const time = (minute: number) => at(21, Math.floor(minute / 60), minute % 60)
        const record = (index: number) => {
          const { minute, id } = decisions[index]!
          return recordDecision(db, { ...refusal, decisionId: `decided-${index}`, at: time(minute), afterSaleId: id })
        } // prettier-ignore
        for (const [step, { minute, id, status }] of story.entries()) {
          for (const [index, { late }] of decisions.entries()) if (late === step) await record(index)
          const sent = capture({ readAt: time(minute), afterSales: [afterSale({ afterSaleId: id, status })] })
          await applyCapture(db, sent)
          if (twice) await applyCapture(db, { ...sent, captureId: `${sent.captureId}-again` })
        }
        for (const index of decisions.keys()) await record(index)
        for (const [index, { minute, id }] of decisions.entries()) {
          const mine = story.filter((one) => one.id === id)
          expect(await outcome(`decided-${index}`)).toEqual(recount(mine, minute))
        }
      }),
      { numRuns: 120 },
    )
  })
})

describe('a worker killed while an outcome is attached', () => {
  it.each(['decisions', 'captures'])('after writing %s leaves nothing half done', async (table) => {
    await read(at(21, 9), 'awaiting-merchant')
    await recordDecision(db, refusal)
    const before = await dump(db)
    const ended = capture({ readAt: at(21, 12), afterSales: [afterSale({ status: 'closed' })] })
    for (const method of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[method]
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...row) {
        const request = real.apply(this, row)
        if (this.name === table) this.transaction.abort()
        return request
      })
    }
    await expect(applyCapture(db, ended)).rejects.toThrow('store-')
    vi.restoreAllMocks()
    db.close()
    db = new HufenDb()
    await db.open()
    expect(await dump(db)).toEqual(before)
    expect(await outcome()).toEqual(OPEN)
    expect(await applyCapture(db, ended)).toBe('committed')
    expect(await outcome()).toEqual({ state: 'closed', seenAt: at(21, 12), escalatedAt: null })
  })
})
