import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaQuantile, betaShareBelow } from '../../../lib/domain/beta'

const shape = fc.record({
  a: fc.double({ min: 1, max: 60, noNaN: true }),
  b: fc.double({ min: 1, max: 60, noNaN: true }),
})
/** Below one half, doubles near 1 lie too far apart for a quantile. */
const anyShape = fc.record({
  a: fc.double({ min: 0.5, max: 5000, noNaN: true }),
  b: fc.double({ min: 0.5, max: 5000, noNaN: true }),
})

/** The same by adding up the density in small steps, with the whole as its own measure. */
function summedShareBelow({ a, b }: { a: number; b: number }, x: number): number {
  const peak = a + b === 2 ? 0.5 : (a - 1) / (a + b - 2)
  const log = (t: number) => (a === 1 ? 0 : (a - 1) * Math.log(t)) + (b === 1 ? 0 : (b - 1) * Math.log1p(-t))
  const top = log(Math.min(1 - 1e-12, Math.max(1e-12, peak)))
  const STEPS = 40_000
  let [below, whole] = [0, 0]
  for (let i = 0; i < STEPS; i += 1) {
    const t = (i + 0.5) / STEPS
    const density = Math.exp(log(t) - top)
    whole += density
    if (t < x) below += density
  }
  return below / whole
}

describe('betaShareBelow', () => {
  it.each([
    [1, 1, 0.3, 0.3],
    [3, 1, 0.5, 0.125],
    [1, 4, 0.5, 1 - 0.5 ** 4],
    [2, 2, 0.25, 3 * 0.25 ** 2 - 2 * 0.25 ** 3],
    [2, 3, 0.4, 0.5248],
    [0.5, 0.5, 0.5, 0.5],
    [0.5, 0.5, 0.25, (2 / Math.PI) * Math.asin(0.5)],
    [10, 3, 0, 0],
    [10, 3, 1, 1],
  ])('of %d and %d at %d is %d', (...[a, b, x, share]) => {
    expect(betaShareBelow({ a, b }, x)).toBeCloseTo(share, 13)
  })

  it('agrees with the density added up', () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (beta, x) => {
        expect(Math.abs(betaShareBelow(beta, x) - summedShareBelow(beta, x))).toBeLessThan(5e-4)
      }),
      { numRuns: 60 },
    )
  })

  it('is the rest of its mirror image', () => {
    fc.assert(
      fc.property(anyShape, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ({ a, b }, x) => {
        const mirrored = betaShareBelow({ a: b, b: a }, 1 - x)
        expect(betaShareBelow({ a, b }, x)).toBeCloseTo(1 - mirrored, 7)
      }),
      { numRuns: 300 },
    )
  })
})

describe('betaQuantile', () => {
  it.each([
    [1, 1, 0.1, 0.1],
    [1, 2, 0.5, 1 - Math.SQRT1_2],
    [4, 1, 0.9, 0.9 ** 0.25],
    [7, 7, 0.5, 0.5],
  ])('of %d and %d at %d is %d', (...[a, b, share, x]) => {
    expect(betaQuantile({ a, b }, share)).toBeCloseTo(x, 12)
  })

  it('has as much below it as was asked for', () => {
    fc.assert(
      fc.property(anyShape, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (beta, share) => {
        expect(betaShareBelow(beta, betaQuantile(beta, share))).toBeCloseTo(share, 7)
      }),
      { numRuns: 200 },
    )
  })

  it('holds for a million cases', () => {
    const beta = { a: 200_000, b: 800_000 }
    const sd = Math.sqrt((0.2 * 0.8) / 1_000_001)
    expect(betaQuantile(beta, 0.1)).toBeCloseTo(0.2 - 1.2815515655 * sd, 6)
    expect(betaQuantile(beta, 0.9)).toBeCloseTo(0.2 + 1.2815515655 * sd, 6)
  })
})
