import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOf } from '../../../../lib/score/forecast/quantiles'

const round = (value: number): number => Math.round(value * 100) / 100

describe('spreadOf', () => {
  it('is what it is where nothing is left to chance', () => {
    expect(spreadOf({ shift: 3, mean: 0, variance: 0 }, 1)).toEqual({ low: 3, median: 3, high: 3 })
  })

  it('holds the Poisson law’s 80 % in whole numbers', () => {
    // P(≤ 5) = 0.067, P(≤ 6) = 0.130; P(≤ 9) = 0.458, P(≤ 10) = 0.583; P(≤ 13) = 0.864, P(≤ 14) = 0.917.
    const { low, median, high } = spreadOf({ shift: 0, mean: 10, variance: 10 }, 1)
    expect([round(low), round(median), round(high)]).toEqual([6.02, 9.84, 14.18])
  })

  it('knows that most small counts are none', () => {
    const { low, median, high } = spreadOf({ shift: 0, mean: 0.3, variance: 0.35 }, 1)
    expect([low, round(high) <= 1.5, median < 0.5]).toEqual([0, true, true])
  })

  it('goes on smoothly where whole numbers stop to matter', () => {
    const at = (mean: number) => spreadOf({ shift: 0, mean, variance: 1.4 * mean }, 1)
    expect(Math.abs(at(60).high - at(60.001).high)).toBeLessThan(0.3)
    expect(Math.abs(at(60).low - at(60.001).low)).toBeLessThan(0.3)
  })

  it('keeps its order, never below what is certain', () => {
    const some = fc.double({ min: 0, max: 300, noNaN: true })
    const step = fc.constantFrom(1, 2.4, null)
    fc.assert(
      fc.property(
        fc.tuple(some, some),
        fc.double({ min: 0.05, max: 30, noNaN: true }),
        step,
        ([shift, mean], over, step) => {
          const { low, median, high } = spreadOf({ shift, mean, variance: mean * over }, step)
          expect(low).toBeGreaterThanOrEqual(shift)
          expect(median).toBeGreaterThanOrEqual(low)
          expect(high).toBeGreaterThanOrEqual(median)
          expect(Number.isFinite(high)).toBe(true)
        },
      ),
    )
  })
})
