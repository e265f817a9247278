import { describe, expect, it } from 'vitest'
import { USUAL_COSTS } from '../../../../lib/refusal/cost/usual-costs'
import { judge } from '../../../../lib/refusal/judge'
import { CostsSchema } from '../../../../lib/schema/judgement'
import { parcel } from '../cases'
import { COSTS, fenOf, input, offer, SURE } from '../judge-input'

/** ¥100 at 35 % margin cost ¥65; back on the shelf they are worth 60 % of that, ¥39. */
const CONCEDED = 10_000 - 3900
const ON_THE_WAY = parcel({ state: 'in-transit' })
const MINUTE = 60

describe('agree', () => {
  it('is the refund less what comes back', () => {
    const agreed = offer('agree')
    expect(agreed).toMatchObject({ costFen: CONCEDED, amountFen: 10_000 })
    expect(fenOf(agreed)).toEqual({ refund: 10_000, salvage: -3900 })
  })

  it('loses the margin alone while the goods are in the store', () => {
    const change = { afterSale: { kind: 'refund-unshipped' as const, outbound: null } }
    expect(offer('agree', change)?.costFen).toBe(3500)
  })

  it('gets nothing back that stays with the buyer, and then needs no costs', () => {
    const change = { afterSale: { kind: 'refund-shipped' as const } }
    expect(offer('agree', { ...change, costs: null })).toMatchObject({
      costFen: 10_000,
      lowFen: 10_000,
      highFen: 10_000,
    })
  })

  it('gets back what has bounced', () => {
    const afterSale = { kind: 'refund-shipped' as const, outbound: parcel({ state: 'returned' }) }
    expect(offer('agree', { afterSale })?.costFen).toBe(CONCEDED)
  })

  it('gets nothing back when the money goes before the goods', () => {
    expect(offer('agree', { afterSale: { status: 'awaiting-buyer-return' } })?.costFen).toBe(10_000)
  })

  it('means what the ticket asks for', () => {
    const exchanged = 6500 - 3900 + 2 * 800 + 12 * MINUTE
    const of = (kind: 'exchange' | 'reship' | 'repair') =>
      offer('agree', { afterSale: { kind, refundFen: 0 } })
    expect(of('exchange')?.costFen).toBe(exchanged)
    expect(of('reship')?.costFen).toBe(6500 + 800 + 6 * MINUTE)
    expect(of('repair')?.costFen).toBeNull()
  })
})

describe('the other ways', () => {
  it('return-refund adds freight and handling', () => {
    const returned = offer('return-refund')
    expect(returned?.costFen).toBe(CONCEDED + 800 + 8 * MINUTE)
    expect(fenOf(returned)).toEqual({ refund: 10_000, salvage: -3900, freight: 800, handling: 480 })
  })

  it('compensate adds P(still returns) × the return', () => {
    const policy = { compensationQuota: { perOrderFen: 2000 } }
    const paid = offer('compensate', { policy })
    expect(paid).toMatchObject({ amountFen: 2000, costFen: 2000 + 0.3 * (CONCEDED + 800 + 480) })
  })

  it('compensate weighs the payment that was named, within the quota', () => {
    const costs = { ...SURE, compensationFen: 900 }
    const amount = (perOrderFen: number) =>
      offer('compensate', { costs, policy: { compensationQuota: { perOrderFen } } })?.amountFen
    expect(amount(2000)).toBe(900)
    expect(amount(500)).toBe(500)
  })

  it.each([
    ['no quota', { perOrderFen: 0 }, undefined],
    ['the day used up', { perOrderFen: 2000, perDayFen: 5000, usedTodayFen: 5000 }, undefined],
    ['most of the day used up', { perOrderFen: 2000, perDayFen: 5000, usedTodayFen: 4400 }, 600],
    ['a quota above the refund', { perOrderFen: 50_000 }, 10_000],
  ])('compensate with %s', (_, compensationQuota, amount) => {
    expect(offer('compensate', { policy: { compensationQuota } })?.amountFen).toBe(amount)
  })

  it('compensate has no price when nobody named a payment or a quota', () => {
    const paid = offer('compensate')
    expect(paid).toMatchObject({ costFen: null, amountFen: null })
    expect(paid?.terms[0]).toEqual({ name: 'payment', fen: null, why: 'missing:costs.compensationFen' })
  })

  it('partial-refund is 30 % of what was paid for a small defect', () => {
    const part = offer('partial-refund', { afterSale: { reasonClass: 'quality', reason: '有线头' } })
    expect(part).toMatchObject({ amountFen: 3000, costFen: 3000 + 0.3 * (CONCEDED + 800 + 480) })
  })

  it.each([
    ['the buyer changed her mind', { afterSale: { reasonClass: 'remorse' as const } }],
    ['it is on 千牛', { afterSale: { platform: 'qianniu' as const, reasonClass: 'quality' as const } }],
    [
      'the text was not in force',
      { now: '2026-06-12T23:00:00+08:00', afterSale: { reasonClass: 'quality' as const } },
    ],
    [
      'the agent may grant nothing',
      { policy: { quota: { perOrderFen: 0 } }, afterSale: { reasonClass: 'quality' as const } },
    ],
  ])('partial-refund is not offered when %s', (_, change) => {
    expect(offer('partial-refund', change)).toBeUndefined()
  })

  it('partial-refund keeps to the agent’s quota', () => {
    const change = {
      policy: { quota: { perOrderFen: 1200 } },
      afterSale: { reasonClass: 'quality' as const },
    }
    expect(offer('partial-refund', change)?.amountFen).toBe(1200)
  })

  it('exchange and reship send goods at what they cost', () => {
    expect(fenOf(offer('exchange'))).toEqual({ goods: 6500, salvage: -3900, freight: 1600, handling: 720 })
    expect(fenOf(offer('reship'))).toEqual({ goods: 6500, freight: 800, handling: 360 })
  })

  it('intercept brings the goods back with its own chance', () => {
    const stopped = offer('intercept', { afterSale: { kind: 'refund-shipped', outbound: ON_THE_WAY } })
    expect(fenOf(stopped)).toEqual({ refund: 10_000, salvage: -0.7 * 3900, freight: 800, handling: 360 })
  })

  it('negotiate is a talk, and what is asked for when it settles nothing', () => {
    expect(offer('negotiate')?.costFen).toBe(8 * MINUTE + 0.75 * CONCEDED)
  })
})

describe('refuse', () => {
  it('is P(escalation) × (P(lose) × (refund − salvage + compensation) + handling)', () => {
    const refused = offer('refuse')
    expect(refused?.costFen).toBe(0.5 * (0.8 * (CONCEDED + 1000) + 40 * MINUTE))
    expect(fenOf(refused)).toMatchObject({ refund: 4000, salvage: -1560, compensation: 400, handling: 1200 })
  })

  it('names what has no price, without hiding its own', () => {
    const { terms = [] } = offer('refuse') ?? {}
    expect(terms.filter(({ fen }) => fen === null)).toEqual([
      { name: 'fine', fen: null, why: 'missing:counters.refusals' },
      { name: 'metrics', fen: null, why: 'not-priced' },
    ])
  })

  it('pays no buyer on 千牛', () => {
    const refused = offer('refuse', { afterSale: { platform: 'qianniu' } })
    expect(refused?.costFen).toBe(0.5 * (0.8 * CONCEDED + 40 * MINUTE))
    expect(fenOf(refused)).toMatchObject({ 'violation-points': null })
  })

  it('adds points where a point has a price, under the packs that take points', () => {
    const costs = { ...SURE, pointFen: 1000 }
    const base = 0.5 * (0.8 * (CONCEDED + 1000) + 40 * MINUTE)
    const priced = (pack: 'douyin-2026-05-07' | 'douyin-2026-09-08') =>
      offer('refuse', { costs, pack })?.costFen
    expect(priced('douyin-2026-05-07')).toBe(base + 0.5 * 0.8 * 3000)
    expect(priced('douyin-2026-09-08')).toBe(base)
    expect(fenOf(offer('refuse', { pack: 'douyin-2026-05-07' }))).toMatchObject({ score: null })
  })

  it('adds the fine of the level that it would lead to', () => {
    const refusals = {
      rate: 0.06,
      peerRate: 0.01,
      weekViolations: 1,
      unjustifiedByDay: [{ date: '2026-11-23', count: 4 }],
    }
    expect(fenOf(offer('refuse', { counters: { refusals } }))).toMatchObject({ fine: 0.5 * 0.8 * 10_000 })
  })

  it('is less likely to hold when a pattern is proved', () => {
    const costs = { ...COSTS, escalationRate: 0.5 }
    const clear = offer('refuse', { costs })
    const proved = offer('refuse', {
      costs,
      form: { ...input().form!, selected: '已与买家协商一致', proofs: 0 },
    })
    expect(proved?.costFen).toBeGreaterThan(clear?.costFen ?? Infinity)
  })

  it('is not offered when the platform takes none', () => {
    expect(offer('refuse', { afterSale: { refusable: false } })).toBeUndefined()
    expect(offer('refuse', { afterSale: { platform: 'qianniu', kind: 'refund-unshipped' } })).toBeUndefined()
    expect(judge(input({ afterSale: { refusable: false } })).escalation).toBeNull()
  })
})

describe('what is not known', () => {
  it.each([
    ['marginRate', ['agree', 'return-refund', 'exchange', 'reship', 'negotiate', 'refuse']],
    ['salvageRate', ['agree', 'return-refund', 'exchange', 'negotiate', 'refuse']],
    ['freightFen', ['return-refund', 'exchange', 'reship']],
    ['minuteFen', ['return-refund', 'exchange', 'reship', 'negotiate', 'refuse']],
  ] as const)('without %s', (key, unpriced) => {
    const { alternatives } = judge(
      input({ costs: { ...SURE, [key]: null }, policy: { compensationQuota: { perOrderFen: 0 } } }),
    )
    const without = alternatives.filter(({ costFen }) => costFen === null)
    expect(without.map(({ action }) => action).toSorted()).toEqual([...unpriced].toSorted())
    for (const { lowFen, highFen, terms } of without) {
      expect([lowFen, highFen]).toEqual([null, null])
      expect(terms.some(({ fen, why }) => fen === null && why.includes(`costs.${key}`))).toBe(true)
    }
    expect(alternatives.slice(-without.length)).toEqual(without)
  })

  it('names a refund, a price and a kind that were not read', () => {
    expect(offer('agree', { afterSale: { refundFen: null } })?.terms[0]?.why).toBe('missing:refundFen')
    expect(offer('agree', { afterSale: { kind: 'unknown' } })?.terms[1]?.why).toBe('missing:kind')
    expect(offer('refuse', { afterSale: { paidFen: null } })?.terms[2]).toEqual({
      name: 'compensation',
      fen: null,
      why: 'missing:paidFen',
    })
  })
})

describe('break-even and sensitivity', () => {
  it('is the chance at which refusing costs as much as the cheapest other way', () => {
    const given = input({ policy: { compensationQuota: { perOrderFen: 0 } } })
    const { alternatives, breakEven } = judge(given)
    const others = alternatives
      .filter(({ action }) => action !== 'refuse')
      .map(({ costFen }) => costFen ?? Infinity)
    const at = judge({ ...given, costs: { ...SURE, escalationRate: breakEven } })
    const refused = at.alternatives.find(({ action }) => action === 'refuse')?.costFen ?? 0
    expect(breakEven).toBeCloseTo(Math.min(...others) / (0.8 * (CONCEDED + 1000) + 2400), 12)
    expect(Math.abs(refused - Math.min(...others))).toBeLessThanOrEqual(1)
  })

  it('is none where refusing is cheaper at any chance, not offered, or without a price', () => {
    expect(judge(input({ costs: { ...SURE, winRate: 1, minuteFen: 1 } })).breakEven).toBeNull()
    expect(judge(input({ afterSale: { refusable: false } })).breakEven).toBeNull()
    expect(judge(input({ costs: null })).breakEven).toBeNull()
  })

  it('names the input whose doubt moves the cost of refusing most', () => {
    const { sensitivity, alternatives } = judge(input({ costs: COSTS }))
    const refused = alternatives.find(({ action }) => action === 'refuse')
    expect(sensitivity?.name).toBe('costs.escalationRate')
    expect(sensitivity?.lowFen).toBeGreaterThanOrEqual(refused?.lowFen ?? Infinity)
    expect(sensitivity?.highFen).toBeLessThanOrEqual(refused?.highFen ?? 0)
    expect(judge(input({ costs: null })).sensitivity).toBeNull()
  })
})

describe('USUAL_COSTS', () => {
  it('has one cited row for every cost, and values that are costs', () => {
    expect(USUAL_COSTS.map(({ key }) => key).toSorted()).toEqual(Object.keys(CostsSchema.shape).toSorted())
    const values = Object.fromEntries(USUAL_COSTS.map(({ key, value }) => [key, value]))
    expect(CostsSchema.safeParse(values).success).toBe(true)
    expect(
      USUAL_COSTS.every(({ source, confidence }) => source.length > 5 && confidence === 'inferred'),
    ).toBe(true)
  })

  it('is not what a judgement falls back to', () => {
    const { alternatives } = judge(input({ costs: null, afterSale: { reasonClass: 'quality' } }))
    expect(alternatives.filter(({ costFen }) => costFen !== null)).toEqual([])
  })
})
