import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaQuantile } from '../../../../lib/domain/beta'
import { escalationOf } from '../../../../lib/refusal/risk/escalation'
import { contrary, posterior } from '../../../../lib/refusal/risk/posterior'
import { ESCALATION_PRIORS } from '../../../../lib/refusal/risk/priors'
import { ProbabilitySchema } from '../../../../lib/schema/judgement'
import { REASON_CLASSES } from '../../../../lib/schema/after-sale'

const UNKNOWN = { given: null, seen: null }

describe('escalationOf', () => {
  it.each(REASON_CLASSES)('begins with the prior of %s', (reasonClass) => {
    const { mean, n, origin } = escalationOf({ reasonClass, ...UNKNOWN })
    expect(mean).toBeCloseTo(ESCALATION_PRIORS[reasonClass].mean, 12)
    expect({ n, origin }).toEqual({ n: 0, origin: 'prior' })
  })

  it('tells buyers with nothing in hand from buyers who changed their mind', () => {
    const of = (reasonClass: 'not-received' | 'remorse') => escalationOf({ reasonClass, ...UNKNOWN }).mean
    expect(of('not-received')).toBeGreaterThan(of('remorse'))
  })

  it('lays the outcomes of the shop on top', () => {
    const seen = { count: 3, total: 12 }
    const known = escalationOf({ reasonClass: 'quality', given: null, seen })
    expect(known.mean).toBeCloseTo((0.35 * 8 + 3) / (8 + 12), 12)
    expect(known.low).toBeCloseTo(betaQuantile({ a: 5.8, b: 14.2 }, 0.1), 12)
    expect(known.high).toBeCloseTo(betaQuantile({ a: 5.8, b: 14.2 }, 0.9), 12)
    expect(known).toMatchObject({ n: 12, origin: 'history' })
  })

  it('takes the figure that the person gave as it stands', () => {
    const seen = { count: 3, total: 12 }
    expect(escalationOf({ reasonClass: 'quality', given: 0.6, seen })).toEqual({
      mean: 0.6,
      low: 0.6,
      high: 0.6,
      n: 0,
      origin: 'given',
    })
  })
})

describe('posterior', () => {
  const anyGrounds = fc.record({
    prior: fc.record({
      mean: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      cases: fc.double({ min: 1, max: 50, noNaN: true }),
    }),
    seen: fc
      .tuple(fc.nat(1_000_000_000), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([total, share]) => ({ total, count: Math.round(total * share) })),
  })

  it('is a chance with its mean inside of its bounds', () => {
    fc.assert(
      fc.property(anyGrounds, (grounds) => {
        const chance = posterior(grounds)
        expect(ProbabilitySchema.safeParse(chance).success).toBe(true)
        expect(chance.low).toBeLessThanOrEqual(chance.mean)
        expect(chance.mean).toBeLessThanOrEqual(chance.high)
      }),
      { numRuns: 300 },
    )
  })

  it('narrows with more cases of the same kind', () => {
    const prior = { mean: 0.3, cases: 8 }
    const widths = [0, 10, 100, 10_000, 10_000_000].map((total) => {
      const { low, high } = posterior({ prior, seen: { count: total * 0.3, total } })
      return high - low
    })
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(widths.at(-1)).toBeLessThan(0.002)
  })

  it('turns into the chance of the contrary', () => {
    const chance = posterior({ prior: { mean: 0.2, cases: 6 }, seen: { count: 1, total: 9 } })
    const other = contrary(chance)
    expect([other.mean, other.low, other.high]).toEqual([1 - chance.mean, 1 - chance.high, 1 - chance.low])
    expect(other).toMatchObject({ n: 9, origin: 'history' })
  })
})
