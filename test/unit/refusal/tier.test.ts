import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotaInForce } from '../../../lib/refusal/quota-in-force'
import { handoffOf, tierFactsOf, tierNeeded, type TierFacts } from '../../../lib/refusal/tier'
import { TIERS, type QuotaGrant } from '../../../lib/schema/tier'

const facts = (over: Partial<TierFacts> = {}): TierFacts => ({
  refundFen: 5_900,
  sentiment: null,
  dispute: false,
  refusals: 0,
  ...over,
})

describe('tierNeeded', () => {
  it.each([
    [{}, 'agent', []],
    [{ refundFen: 19_999 }, 'agent', []],
    [{ refundFen: 20_000 }, 'senior', ['amount']],
    [{ refundFen: 99_999 }, 'senior', ['amount']],
    [{ refundFen: 100_000 }, 'manager', ['amount']],
    [{ refusals: 1 }, 'senior', ['refusals']],
    [{ refusals: 2, refundFen: 20_000 }, 'manager', ['refusals', 'amount']],
    [{ dispute: true }, 'manager', ['dispute']],
    [{ sentiment: 'negative' }, 'senior', ['sentiment']],
    [{ sentiment: 'positive' }, 'agent', []],
    [{ refundFen: null, dispute: null, refusals: null }, 'agent', []],
  ] as const)('%o needs %s', (over, tier, codes) => {
    const needed = tierNeeded(facts(over))
    expect(needed.tier).toBe(tier)
    expect(needed.reasons.map(({ code }) => code)).toEqual(codes)
  })

  it('keeps to the shop’s own lines', () => {
    const lines = { senior: { fromFen: 100, fromRefusals: 5 }, manager: { fromFen: 200, fromRefusals: 9 } }
    expect(tierNeeded(facts({ refundFen: 150, refusals: 4 }), lines).tier).toBe('senior')
  })

  it('never falls when a fact gets worse', () => {
    const two = (most: number) => fc.tuple(fc.nat(most), fc.nat(most))
    fc.assert(
      fc.property(two(200_000), two(4), fc.boolean(), (fens, times, dispute) => {
        const rank = (refundFen: number, refusals: number) =>
          TIERS.indexOf(tierNeeded(facts({ refundFen, refusals, dispute })).tier)
        const worse = rank(Math.max(...fens), Math.max(...times))
        expect(worse).toBeGreaterThanOrEqual(rank(fens[0], times[0]))
      }),
    )
  }) // prettier-ignore
})

describe('handoffOf', () => {
  const desk = { role: 'agent', quota: null, spentTodayFen: null } as const
  const quota = { perOrderFen: 5_000, perDayFen: 10_000 }

  it('stays where it can, and names what could raise it', () => {
    expect(handoffOf(facts({ refusals: null }), desk)).toEqual({
      needed: false,
      to: null,
      reasons: [],
      unknown: ['sentiment', 'refusals'],
    })
  })

  it.each([
    ['at the quota', [{ refundFen: 5_000 }, { quota }], [null, []]],
    ['over the order’s quota', [{ refundFen: 5_001 }, { quota }], ['senior', ['over-order-quota']]],
    ['over the day’s quota', [{ refundFen: 4_000 }, { quota, spentTodayFen: 6_001 }], ['senior', ['over-day-quota']]],
    ['at the day’s quota', [{ refundFen: 4_000 }, { quota, spentTodayFen: 6_000 }], [null, []]],
    ['the day unknown', [{ refundFen: 4_000 }, { quota }], [null, []]],
    ['over both by itself', [{ refundFen: 12_000 }, { quota }], ['senior', ['over-order-quota', 'over-day-quota']]],
    ['a senior over the quota', [{ refundFen: 6_000 }, { quota, role: 'senior' }], ['manager', ['over-order-quota']]],
    ['a manager over the quota', [{ refundFen: 600_000 }, { quota, role: 'manager' }], [null, []]],
    ['a senior with a senior’s ticket', [{ refundFen: 20_000 }, { role: 'senior' }], [null, []]],
    ['the amount unknown', [{ refundFen: null }, { quota }], [null, []]],
    ['over the quota and in dispute', [{ refundFen: 6_000, dispute: true }, { quota }], ['manager', ['dispute', 'over-order-quota']]],
  ] as const)('%s', (_name, [over, at], [to, codes]) => {
    const handoff = handoffOf(facts(over), { ...desk, ...at })
    expect(handoff.to).toBe(to)
    expect(handoff.needed).toBe(to !== null)
    expect(handoff.reasons.map(({ code }) => code)).toEqual(codes)
  }) // prettier-ignore

  it('reads its facts from a ticket', () => {
    const ticket = { refundFen: 1, refusals: null }
    expect(tierFactsOf({ ...ticket, status: 'in-arbitration' })).toMatchObject({
      dispute: true,
      sentiment: null,
    })
    expect(tierFactsOf({ ...ticket, status: 'refused' }).dispute).toBe(false)
    expect(tierFactsOf({ ...ticket, status: 'unknown' }).dispute).toBeNull()
  })
})

describe('quotaInForce', () => {
  const at = (time: string) => `2026-11-23T${time}+08:00`
  const grant = (over: Partial<QuotaGrant> = {}): QuotaGrant => ({
    grantId: 'grant-0001',
    shopKey: 's',
    quota: { perOrderFen: 50_000 },
    from: at('09:00:00'),
    until: at('18:00:00'),
    by: 'manager',
    ...over,
  })
  const own = { perOrderFen: 20_000, perDayFen: 100_000 }
  const inForce = (now: string, grants = [grant()]) =>
    quotaInForce(own, { grants, shopKey: 's', now: at(now) })

  it.each([
    ['08:59:59', 20_000],
    ['09:00:00', 50_000],
    ['17:59:59', 50_000],
    ['18:00:00', 20_000],
  ])('at %s is %i an order', (now, perOrderFen) => {
    expect(inForce(now)).toEqual({ perOrderFen, perDayFen: 100_000 })
  })

  it('takes the highest of several, never lowers, and is of one shop', () => {
    const low = grant({ quota: { perOrderFen: 100, perDayFen: 200_000 } })
    expect(inForce('12:00:00', [grant(), low])).toEqual({ perOrderFen: 50_000, perDayFen: 200_000 })
    expect(inForce('12:00:00', [grant({ shopKey: 'other' })])).toEqual(own)
  })

  it('raises no bound that was not told', () => {
    const now = at('12:00:00')
    expect(quotaInForce(null, { grants: [grant()], shopKey: 's', now })).toBeNull()
    expect(quotaInForce({}, { grants: [grant()], shopKey: 's', now })).toEqual({ perOrderFen: null, perDayFen: null })
  }) // prettier-ignore
})
