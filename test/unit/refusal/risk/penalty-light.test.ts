import { describe, expect, it } from 'vitest'
import { judge } from '../../../../lib/refusal/judge'
import type { JudgeInput } from '../../../../lib/schema/judgement'
import { input } from '../judge-input'

const penaltyOf = (change: Parameters<typeof input>[0]) => judge(input(change)).penalty

type Refusals = NonNullable<NonNullable<JudgeInput['counters']>['refusals']>

/** 2026-11-23 is a Monday: the daily mean is the day's count. */
const ladder = (refusals: Refusals) =>
  penaltyOf({ counters: { refusals: { rate: 0.06, peerRate: 0.01, weekViolations: 0, ...refusals } } })
    .unjustifiedRefusal

describe('penalty.compensationFen', () => {
  it.each([
    [0, 500],
    [4999, 500],
    [5000, 500],
    [5990, 599],
    [50_000, 5000],
    [50_001, 5000],
    [9_000_000, 5000],
    [null, null],
  ])('of %j paid is %j', (paidFen, fen) => {
    expect(penaltyOf({ afterSale: { paidFen } }).compensationFen).toBe(fen)
  })

  it('is not known on 千牛', () => {
    expect(penaltyOf({ afterSale: { platform: 'qianniu' } }).compensationFen).toBeNull()
  })
})

describe('penalty.unjustifiedRefusal', () => {
  const today = (count: number) => [{ date: '2026-11-23', count }]

  it.each([
    [3, 0, 0],
    [4, 0, 1],
    [5, 1, 1],
    [9, 1, 3],
    [10, 3, 3],
  ])('with %d today is %d, with one more %d', (count, level, levelIfOneMore) => {
    expect(ladder({ unjustifiedByDay: today(count) })).toEqual({ level, levelIfOneMore })
  })

  it('adds one to a day told twice, and to a day that was not told', () => {
    expect(ladder({ unjustifiedByDay: [...today(2), ...today(4)] }).levelIfOneMore).toBe(1)
    expect(ladder({ unjustifiedByDay: [] })).toEqual({ level: 0, levelIfOneMore: 0 })
  })

  it('goes up with earlier violations of the week', () => {
    expect(ladder({ unjustifiedByDay: today(4), weekViolations: 2 }).levelIfOneMore).toBe(2)
    expect(ladder({ unjustifiedByDay: today(4), weekViolations: 3 }).levelIfOneMore).toBe(3)
  })

  it('is nothing below five times the industry, and there exactly', () => {
    expect(ladder({ unjustifiedByDay: today(20), rate: 0.05 })).toEqual({ level: 0, levelIfOneMore: 0 })
    expect(ladder({ unjustifiedByDay: today(20), rate: 0.051 })).toEqual({ level: 3, levelIfOneMore: 3 })
  })

  it.each<Refusals>([{}, { unjustifiedByDay: null }, { unjustifiedByDay: today(5), peerRate: null }])(
    'is not known from %j',
    (refusals) => {
      expect(ladder(refusals)).toEqual({ level: null, levelIfOneMore: null })
    },
  )

  it('is not known on 千牛', () => {
    const refusals = { rate: 0.06, peerRate: 0.01, weekViolations: 0, unjustifiedByDay: today(20) }
    const { unjustifiedRefusal } = penaltyOf({ counters: { refusals }, afterSale: { platform: 'qianniu' } })
    expect(unjustifiedRefusal).toEqual({ level: null, levelIfOneMore: null })
  })
})
