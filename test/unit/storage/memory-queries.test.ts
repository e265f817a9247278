import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AfterSale } from '../../../lib/schema/after-sale'
import { DecisionSchema } from '../../../lib/schema/decision'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import { decisionsOfShop } from '../../../lib/storage/queries/decisions-of-shop'
import { outcomeCountsOfShop } from '../../../lib/storage/queries/outcome-counts-of-shop'
import { replayOfDecision } from '../../../lib/storage/queries/replay-of-decision'
import { purge, purgePlan } from '../../../lib/storage/purge'
import { recordDecision } from '../../../lib/storage/repositories/decisions-repo'
import { freshStore } from './fresh-store'
import { afterSale, at, capture, decision, SHOP_KEY } from './samples'

let db: HufenDb
beforeEach(async () => {
  db = await freshStore()
})

const read = (readAt: string, over: Partial<AfterSale>) =>
  applyCapture(db, capture({ readAt, afterSales: [afterSale(over)] }))

describe('the decision', () => {
  it('of an older 护分 still parses, and a full one keeps every field', () => {
    expect(DecisionSchema.parse(decision())).toEqual(decision())
    const full = decision({
      pack: 'douyin-2026-09-08',
      stage: 'confirm',
      unknown: ['policy.sevenDay'],
      kind: 'return-refund',
      reasonClass: 'quality',
      refundFen: 5900,
      paidFen: 5900,
      noteLength: 12,
      alternatives: [{ action: 'agree', costFen: 100, lowFen: 50, highFen: 150 }],
      platformHelp: { numerator: 3, denominator: 460 },
      escalation: { mean: 0.4, low: 0.2, high: 0.6, n: 9, origin: 'history' },
      tier: 'agent',
      quota: { perOrderFen: 20_000, perDayFen: null },
      silent: true,
      muted: ['d6-quality-claim'],
      agentKey: 'a1',
      disagreement: 'proof-exists',
    })
    expect(DecisionSchema.parse(full)).toEqual(full)
  })

  it.each([
    ['a muted finding that is none', { muted: ['d99'] }],
    ['a note instead of its length', { noteLength: '买家说起球' }],
    ['a reason of disagreement off the list', { disagreement: 'because' }],
  ])('refuses %s', (_name, over) => {
    expect(DecisionSchema.safeParse({ ...decision(), ...over }).success).toBe(false)
  })
})

describe('decisionsOfShop', () => {
  it('gives a span of one shop, oldest first, its end left out', async () => {
    for (const [id, day, shopId] of [['a', 23, '4455'], ['b', 21, '4455'], ['c', 22, '9'], ['d', 24, '4455']] as const) {
      await recordDecision(db, decision({ decisionId: `decision-${id}`, at: at(day), shopId, shopName: null }))
    } // prettier-ignore
    const ids = async (from: string, to?: string) =>
      (await decisionsOfShop(db, SHOP_KEY, { from, to: to ?? null })).map(({ decisionId }) => decisionId)
    expect(await ids(at(1))).toEqual(['decision-b', 'decision-a', 'decision-d'])
    expect(await ids(at(21), at(24))).toEqual(['decision-b', 'decision-a'])
  })
})

describe('replayOfDecision', () => {
  it('shows what was known then, what is known now, and what changed since', async () => {
    await read(at(21, 8), { refundFen: 100, status: 'awaiting-merchant' })
    await read(at(21, 9), { refundFen: 200, status: 'awaiting-merchant' })
    await recordDecision(db, decision({ action: 'refuse-confirmed', at: at(21, 10) }))
    await read(at(21, 11), { refundFen: 200, status: 'refused' })
    await read(at(21, 12), { refundFen: 300, status: 'succeeded' })
    const replay = await replayOfDecision(db, 'decision-0001')
    expect(replay?.asKnown).toMatchObject({ refundFen: 200, status: 'awaiting-merchant' })
    expect(replay?.today).toMatchObject({ refundFen: 300, status: 'succeeded' })
    expect(replay?.since.map(({ at }) => at)).toEqual([at(21, 11), at(21, 12)])
    expect(replay?.decision.outcome).toEqual({ state: 'agreed', seenAt: at(21, 12), escalatedAt: null })
  })

  it('says null of a ticket first read later, and of no decision', async () => {
    await recordDecision(db, decision({ action: 'refuse-confirmed', at: at(21, 10) }))
    await read(at(21, 11), { status: 'closed' })
    expect((await replayOfDecision(db, 'decision-0001'))?.asKnown).toBeNull()
    expect(await replayOfDecision(db, 'decision-9999')).toBeNull()
  })
})

describe('outcomeCountsOfShop', () => {
  const end = async (id: string, reasonClass: AfterSale['reasonClass'], statuses: AfterSale['status'][]) => {
    for (const [step, status] of statuses.entries()) {
      await read(at(21, 9 + step), { afterSaleId: id, reasonClass, reason: reasonClass, status })
    }
  }

  it('counts every refused ticket once, by its reason, and nothing that is open', async () => {
    await end('1', 'quality', ['refused', 'in-arbitration', 'closed'])
    await end('2', 'quality', ['refused', 'in-arbitration', 'succeeded'])
    await end('3', 'quality', ['refused', 'in-arbitration'])
    await end('4', 'quality', ['refused', 'closed'])
    await end('5', 'quality', ['refused'])
    await end('6', 'remorse', ['refused', 'succeeded'])
    await end('7', null, ['refused', 'closed'])
    await end('8', 'quality', ['awaiting-merchant', 'in-arbitration', 'closed'])
    const expected = {
      all: { escalated: { count: 3, total: 6 }, won: { count: 1, total: 2 }, returnedAfterPayment: null },
      quality: { escalated: { count: 3, total: 4 }, won: { count: 1, total: 2 }, returnedAfterPayment: null },
      remorse: { escalated: { count: 0, total: 1 }, won: { count: 0, total: 0 }, returnedAfterPayment: null },
    }
    const range = ['2026-11-20', '2026-11-20'] as const
    const history = await outcomeCountsOfShop(db, SHOP_KEY, range)
    expect(history.all).toEqual(expected.all)
    expect(history.byReason).toMatchObject({ quality: expected.quality, remorse: expected.remorse })
    await purge(db, purgePlan(Date.parse(at(21)) + 46 * 86_400_000, 45))
    expect((await outcomeCountsOfShop(db, SHOP_KEY, range)).all).toEqual(expected.all)
    const before = await outcomeCountsOfShop(db, SHOP_KEY, ['2026-11-01', '2026-11-19'])
    expect(before.all.escalated).toEqual({ count: 0, total: 0 })
  })
})
