import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DayCount } from '../../../lib/schema/day-count'
import { candidatesOf } from '../../../lib/score/candidates'
import { anchorOf, expiryOf } from '../../../lib/score/window-calendar'
import { addDays, daysBetween, leavesOn, windowOn } from '../../../lib/score/window-days'
import { definitionOf, metricOf } from './sheets'

const help = definitionOf('platformHelpRate')
const known = (day: string, num: number, den = 0): DayCount => ({ day, metric: 'platformHelpRate', num, den })
const NOW = '2026-09-24T12:00:00+08:00'

describe('days', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i more are %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(days)
  })

  it('hold 30 days in a window of any platform', () => {
    expect(windowOn('2028-03-15', { fromDaysAgo: 30, toDaysAgo: 1 })).toEqual({
      from: '2028-02-14',
      to: '2028-03-14',
    })
    expect(windowOn('2026-08-02', { fromDaysAgo: 31, toDaysAgo: 2 })).toEqual({
      from: '2026-07-02',
      to: '2026-07-31',
    })
  })
})

describe('the window calendar', () => {
  const ask = (dayCounts: DayCount[], rest: Partial<Parameters<typeof expiryOf>[0]> = {}) =>
    expiryOf({
      metric: { value: 3 / 460 },
      definition: help,
      anchor: { k: 3, n: 460 },
      dayCounts,
      now: NOW,
      horizonDays: 30,
      ...rest,
    })

  it('lets an event go on the day after its last one in the window', () => {
    const rows = ask([known('2026-09-01', 3)])
    expect(leavesOn('2026-09-01', help)).toBe('2026-10-02')
    expect(rows).toHaveLength(30)
    expect(rows[0]?.date).toBe('2026-09-25')
    expect(rows.find(({ date }) => date === '2026-10-01')).toEqual({
      date: '2026-10-01',
      num: 3,
      den: 460,
      value: 3 / 460,
    })
    expect(rows.find(({ date }) => date === '2026-10-02')).toEqual({
      date: '2026-10-02',
      num: 0,
      den: 460,
      value: 0,
    })
  })

  it('takes in tomorrow what the window does not hold yet', () => {
    const rows = ask([known('2026-09-24', 1)])
    expect(rows[0]).toEqual({ date: '2026-09-25', num: 4, den: 460, value: 4 / 460 })
    expect(rows.at(-1)).toEqual({ date: '2026-10-24', num: 4, den: 460, value: 4 / 460 })
  })

  it('knows windows that end days ago', () => {
    const definition = { fromDaysAgo: 31, toDaysAgo: 2 }
    const rows = ask([known('2026-09-23', 1)], { definition })
    expect(rows.map(({ num }) => num)).toEqual(Array.from({ length: 30 }, () => 4))
    expect(leavesOn('2026-09-23', definition)).toBe('2026-10-25')
    expect(ask([known('2026-09-23', 1)], { definition, horizonDays: 31 }).at(-1)?.num).toBe(3)
  })

  it('counts from the day of an older figure', () => {
    const rows = ask([known('2026-09-20', 2)], { asOf: '2026-09-20' })
    expect(rows[0]).toMatchObject({ num: 5, den: 460 })
  })

  it('has only the known events where the page shows no figure, and no value where its counts are unknown', () => {
    const counts = [known('2026-09-01', 1, 4)]
    const row = { date: '2026-10-01', num: 1, den: 4 }
    expect(ask(counts, { metric: null, anchor: null })).toContainEqual({ ...row, value: 0.25 })
    expect(ask(counts, { anchor: null })).toContainEqual({ ...row, value: null })
  })

  it('is empty where nothing known comes or goes', () => {
    expect(ask([])).toEqual([])
    expect(ask([known('2026-08-24', 3)])).toEqual([])
  })

  it('lets an event of a leap day go 31 days later', () => {
    const rows = ask([known('2028-02-29', 1)], { now: '2028-03-10T12:00:00+08:00' })
    expect(rows.find(({ num }) => num === 2)?.date).toBe('2028-03-31')
  })

  it('ends at the same figure, whatever was added and expired in between', () => {
    const count = fc.record({
      ago: fc.integer({ min: 1, max: 29 }),
      num: fc.integer({ min: 0, max: 3 }),
      den: fc.integer({ min: 0, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 10 }), (rows) => {
        const counts = rows.map(({ ago, num, den }) => known(addDays('2026-09-24', -ago), num, num + den))
        const [num, den] = [0, 1].map((at) => counts.reduce((sum, row) => sum + (at ? row.den : row.num), 0))
        const last = ask(counts, { anchor: { k: num! + 3, n: den! + 460 }, horizonDays: 40 }).at(-1)
        expect([last?.num ?? 3, last?.den ?? 460]).toEqual([3, 460])
      }),
    )
  })
})

describe('the counts that the calendar starts from', () => {
  const found = candidatesOf({
    metric: metricOf('platformHelpRate', { shown: '0.65%' }),
    definition: help,
    orders30d: 2000,
  })

  it('are the smallest', () => {
    expect(anchorOf(found, { num: 0, den: 0 })).toEqual({ k: 1, n: 153 })
  })

  it('can hold the events that are known', () => {
    expect(anchorOf(found, { num: 3, den: 0 })).toEqual({ k: 3, n: 459 })
    expect(anchorOf(found, { num: 0, den: 1000 })).toEqual({ k: 7, n: 1069 })
  })

  it('are the smallest where no counts can', () => {
    expect(anchorOf(found, { num: 40, den: 0 })).toEqual({ k: 1, n: 153 })
  })
})
