import { describe, expect, it } from 'vitest'
import { compareTwo } from '../../../../lib/reply/rank/compare-two'

const counts = (settled: number, bad: number) => ({ used: settled + bad, settled, bad })

describe('compareTwo', () => {
  it('says nothing before each side has twenty known ends', () => {
    expect(compareTwo(counts(19, 0), counts(0, 40))).toMatchObject({ state: 'pending', needed: 1 })
  })

  it('stops for a side that is better with a chance of .975', () => {
    expect(compareTwo(counts(38, 2), counts(20, 20)).state).toBe('first')
    expect(compareTwo(counts(20, 20), counts(38, 2)).state).toBe('second')
  })

  it('goes on while it is open, and ends as alike at two hundred a side', () => {
    expect(compareTwo(counts(30, 20), counts(28, 22))).toMatchObject({ state: 'pending', needed: 150 })
    expect(compareTwo(counts(120, 80), counts(118, 82)).state).toBe('alike')
  })

  it('knows the chance exactly where it can be written down', () => {
    // One end each: Beta(2, 1) against Beta(1, 2); P = 5/6.
    expect(compareTwo(counts(1, 0), counts(0, 1)).better).toBeCloseTo(5 / 6, 3)
    expect(compareTwo(counts(7, 3), counts(7, 3)).better).toBeCloseTo(0.5, 6)
  })
})
