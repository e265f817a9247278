import { describe, expect, it } from 'vitest'
import { fanShape, type FanInput } from '../../../components/panel/shop/fan-shape'
import { dayAfter, fanOf } from '../../gallery/shop-outlook'

const numbers = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text))

const input = (over: Partial<FanInput> = {}): FanInput => ({
  past: [-2, -1, 0].map((ago, index) => ({ day: dayAfter(ago), value: 80 + index })),
  forecast: fanOf(82, 82, 3),
  today: dayAfter(0),
  marks: [],
  outOf: 100,
  pastDays: 14,
  ...over,
})

describe('fanShape', () => {
  it('stays inside its square, whatever comes', () => {
    const { past, band, median } = fanShape(input({ marks: [85] }))
    for (const value of numbers(`${past} ${band} ${median}`)) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(100)
    }
  })

  it('puts today where the past ends, in proportion to the days', () => {
    expect(fanShape(input()).todayX).toBeCloseTo((14 / 44) * 100, 9)
    expect(fanShape(input({ pastDays: 8 })).todayX).toBeCloseTo((8 / 38) * 100, 9)
  })

  it('lets the fan start at the last total that was read', () => {
    const { past, median } = fanShape(input())
    expect(numbers(median).slice(0, 2)).toEqual(numbers(past).slice(-2))
  })

  it('keeps another course in view, from the same start', () => {
    const far = fanOf(82, 60, 1)
    const { other, median } = fanShape(input({ other: far }))
    expect(numbers(other).slice(0, 2)).toEqual(numbers(median).slice(0, 2))
    for (const value of numbers(other)) expect(value).toBeLessThanOrEqual(100)
    expect(fanShape(input()).other).toBe('')
  })

  it('draws a mark that is near, and not one that would flatten the fan', () => {
    expect(fanShape(input({ marks: [85, 97] })).marks.map(({ value }) => value)).toEqual([85])
  })

  it('does not bridge days that nobody read', () => {
    const past = [-9, -8, -1, 0].map((ago) => ({ day: dayAfter(ago), value: 80 }))
    expect(fanShape(input({ past })).past.match(/M/g)).toHaveLength(2)
  })

  it('leaves out what is older than the days in view', () => {
    const past = [-20, -1, 0].map((ago) => ({ day: dayAfter(ago), value: 80 }))
    expect(fanShape(input({ past })).dots.match(/M/g)).toHaveLength(2)
  })

  it('has no fan without a forecast, and no line without a past', () => {
    expect(fanShape(input({ forecast: [] }))).toMatchObject({ band: '', median: '' })
    expect(fanShape(input({ past: [] }))).toMatchObject({ past: '', dots: '' })
    expect(fanShape(input({ past: [], forecast: [] }))).toMatchObject({ past: '', band: '', marks: [] })
  })
})
