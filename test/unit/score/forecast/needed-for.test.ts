import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../../../lib/score/forecast/coverage-of'
import { neededFor, soonestFor } from '../../../../lib/score/forecast/needed-for'
import { definitionOf, metricOf } from '../sheets'
import { countsOf, inputOf } from './shop-days'

const HELP = metricOf('platformHelpRate', { value: 0.02, numerator: 12, denominator: 600 })

describe('neededFor', () => {
  it('counts what the coming cases may bring when the window has turned over', () => {
    const needed = neededFor(inputOf(HELP), 0.01, 30)!
    expect(needed.date).toBe('2026-10-20')
    expect(needed.newCases).toBeCloseTo(600, 0)
    expect(needed.mostBad).toBe(6)
    expect(needed.newFigure).toBeCloseTo(0.01, 3)
    expect(needed.usualBad).toBeGreaterThan(9)
    expect(needed.reachable).toBe(true)
  })

  it('says when what is there already is too much', () => {
    const seen = countsOf(
      'platformHelpRate',
      Array.from({ length: 30 }, (_, at) => [at + 1, at < 4 ? 3 : 0, 20] as const),
    )
    expect(neededFor(inputOf(HELP, { dayCounts: seen }), 0.01, 5)).toMatchObject({
      mostBad: -6,
      newFigure: null,
      reachable: false,
    })
  })

  it('gives the mean that coming stars must keep', () => {
    const definition = definitionOf('goodsRating', { unit: 'stars', better: 'higher' })
    const rating = metricOf('goodsRating', { value: 4.6, denominator: 300 })
    const needed = neededFor(inputOf(rating, { definition }), 4.75, 15)!
    expect(needed.newFigure).toBeCloseTo(4.9, 2)
    expect(neededFor(inputOf(rating, { definition }), 4.9, 15)!.reachable).toBe(false)
  })
})

describe('coverageOf', () => {
  it('sets what this browser saw beside what the page counts', () => {
    const dayCounts = countsOf('platformHelpRate', [
      [1, 2, 100],
      [30, 1, 122],
      [31, 5, 60],
      [0, 1, 9],
    ])
    expect(coverageOf(inputOf(HELP, { dayCounts }))).toEqual({
      seenNum: 3,
      seenDen: 222,
      officialNum: 12,
      officialDen: 600,
      share: 0.37,
    })
  })

  it('does not know what no count tells', () => {
    const bare = metricOf('platformHelpRate', { value: 0.02 })
    expect(coverageOf(inputOf(bare))).toEqual({
      seenNum: 0,
      seenDen: 0,
      officialNum: null,
      officialDen: null,
      share: null,
    })
    expect(coverageOf(inputOf(bare, { candidate: { k: 1, n: 50 } }))).toMatchObject({
      officialNum: 1,
      officialDen: 50,
      share: 0,
    })
  })
})

describe('what was seen today', () => {
  const now = '2026-09-20T12:00:00+08:00'
  const before = Array.from({ length: 30 }, (_, at) => [at + 1, at % 5 === 0 ? 2 : 0, 20] as const)
  const withToday = (num: number, den: number) =>
    inputOf(HELP, { now, dayCounts: countsOf('platformHelpRate', [...before, [0, num, den]]) })

  it('is no part of what is still to come, and takes of the room', () => {
    const none = neededFor(withToday(0, 0), 0.01, 30)!
    const some = neededFor(withToday(4, 10), 0.01, 30)!
    expect(none.mostBad).toBe(5)
    expect(some.mostBad).toBe(2)
    expect(some.newCases - none.newCases).toBeLessThan(5)
    expect([some.mostBadLow, some.mostBadHigh]).toEqual([0, 3])
    expect(some.usualLow).toBeLessThan(some.usualBad)
    expect(some.usualHigh).toBeGreaterThan(some.usualBad)
  })

  it('decides the first day on which a target can be met', () => {
    const input = withToday(9, 10)
    expect(neededFor(input, 0.01, 30)!.reachable).toBe(false)
    expect(soonestFor(input, 0.01, 90)).toBe('2026-10-21')
    expect(soonestFor(input, 0.01, 30)).toBeNull()
    expect(soonestFor({ ...input, metric: metricOf('platformHelpRate') }, 0.01, 30)).toBeNull()
  })
})
