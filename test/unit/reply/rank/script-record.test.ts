import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingOf, worth } from '../../../../lib/reply/rank/script-record'

describe('standingOf', () => {
  it('says nothing of a script that was never used', () => {
    expect(standingOf(undefined)).toBeNull()
    expect(standingOf({ used: 0, settled: 0, bad: 0 })).toBeNull()
  })

  it('counts known ends, and says when they are too few', () => {
    expect(standingOf({ used: 40, settled: 15, bad: 4 })).toEqual({
      used: 40,
      settled: 15,
      ends: 19,
      enough: false,
    })
    expect(standingOf({ used: 40, settled: 15, bad: 5 })).toEqual({
      used: 40,
      settled: 15,
      ends: 20,
      enough: true,
    })
  })
})

describe('worth', () => {
  it('is a half when nothing is known, and the share of what is known after much', () => {
    expect(worth(undefined)).toBe(0.5)
    expect(worth({ used: 998, settled: 699, bad: 299 })).toBeCloseTo(0.7, 3)
  })

  it('draws within 0–1, higher for a higher number', () => {
    const counts = fc.record({ used: fc.nat(50), settled: fc.nat(50), bad: fc.nat(50) })
    const share = fc.double({ min: 0.01, max: 0.98, noNaN: true })
    fc.assert(
      fc.property(counts, share, (seen, number) => {
        const low = worth(seen, () => number)
        const high = worth(seen, () => number + 0.01)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(high).toBeGreaterThan(low)
      }),
    )
  })

  it('gives a script of which little is known its turn', () => {
    const numbers = Array.from({ length: 200 }, (_, at) => (at + 0.5) / 200)
    const known = { used: 100, settled: 60, bad: 40 }
    const turns = numbers.flatMap((a) =>
      numbers.map((b) => worth(undefined, () => a) > worth(known, () => b)),
    )
    const share = turns.filter(Boolean).length / turns.length
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.5)
  })
})
