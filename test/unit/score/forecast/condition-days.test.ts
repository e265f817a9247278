import { describe, expect, it } from 'vitest'
import { conditionDays, type DayEvidence } from '../../../../lib/score/forecast/condition-days'

const RATE = { centre: 2, level: 0.8, swing: 0.3, keep: 0.6, variance: 1.2 }

function evidenceOf(own: Partial<DayEvidence> = {}): DayEvidence {
  const even = (value: number) => new Float64Array(50).fill(value)
  return { past: 30, exposure: even(1), seen: even(0), share: even(0), sheets: [], rate: RATE, ...own }
}

describe('conditionDays', () => {
  it('gives a sheet its sum back exactly', () => {
    const known = conditionDays(evidenceOf({ sheets: [{ from: 0, to: 29, sum: 90, noise: 0 }] }))
    const { mean, variance } = known.sumOf(0, 29)
    expect(mean).toBeCloseTo(90, 6)
    expect(variance).toBeLessThan(1e-6)
    expect(known.dayMean(12)).toBeCloseTo(3, 1)
    expect(known.rateMean(35)).toBeGreaterThan(2.5)
  })

  it('knows fully seen days, and what is left of the sheet', () => {
    const seen = Float64Array.from({ length: 50 }, (_, day) => (day < 30 && day % 10 === 3 ? 8 : 0))
    const share = Float64Array.from({ length: 50 }, (_, day) => (day < 30 ? 1 : 0))
    const known = conditionDays(evidenceOf({ seen, share, sheets: [{ from: 0, to: 29, sum: 24, noise: 0 }] }))
    expect(known.sumOf(0, 29)).toMatchObject({ seen: 24, mean: 0 })
    expect(known.sumOf(4, 29)).toMatchObject({ seen: 16, mean: 0 })
    expect(known.dayMean(13)).toBe(8)
  })

  it('tells from two sheets what came between them', () => {
    const sheets = [
      { from: 0, to: 19, sum: 40, noise: 0 },
      { from: 0, to: 29, sum: 100, noise: 0 },
    ]
    const known = conditionDays(evidenceOf({ sheets }))
    expect(known.sumOf(20, 29).mean).toBeCloseTo(60, 5)
    expect(known.rateMean(31)).toBeGreaterThan(known.rateMean(5))
  })

  it('bears the same sheet twice', () => {
    const sheet = { from: 0, to: 29, sum: 90, noise: 0 }
    const once = conditionDays(evidenceOf({ sheets: [sheet] })).sumOf(10, 45)
    const twice = conditionDays(evidenceOf({ sheets: [sheet, sheet] })).sumOf(10, 45)
    expect(twice.mean).toBeCloseTo(once.mean, 3)
    expect(twice.variance).toBeCloseTo(once.variance, 3)
  })

  it('explains what it has seen better with the right swing', () => {
    const burst = Float64Array.from({ length: 50 }, (_, day) => (day < 30 ? (day < 15 ? 1 : 6) : 0))
    const share = Float64Array.from({ length: 50 }, (_, day) => (day < 30 ? 1 : 0))
    const at = (swing: number) =>
      conditionDays(evidenceOf({ seen: burst, share, rate: { ...RATE, swing } })).likelihood
    expect(at(0.8)).toBeGreaterThan(at(0.05))
  })
})
