import { describe, expect, it } from 'vitest'
import { mockeryLadder } from '../../../../lib/score/penalty/mockery-ladder'
import { bookOf, LADDERS } from './ladder-book'
import { violations } from './violations'

const NOW = '2026-09-16T20:00:00+08:00'
const ladder = (count: number) =>
  mockeryLadder({ now: NOW, book: LADDERS, events: violations('mockery', count) })

describe('the ladder of 嘲讽', () => {
  it.each([
    [0, 0, 0],
    [2, 0, 0],
    [3, 1, 0],
    [9, 1, 0],
    [10, 2, 10000],
    [14, 2, 10000],
    [15, 3, 20000],
    [80, 3, 20000],
  ])('%i sessions a week are level %i and %i fen', (count, level, fineFen) => {
    expect(ladder(count)).toMatchObject({ level, fineFen, count })
  })

  it('says what comes next, what each order costs and when the week ends', () => {
    expect(ladder(4)).toMatchObject({
      next: [
        { level: 2, by: 'sessions', more: 6, fineLowFen: 10000, fineHighFen: 10000 },
        { level: 3, by: 'sessions', more: 11, fineLowFen: 20000, fineHighFen: 20000 },
      ],
      perOrder: { share: 0.05, leastFen: 500, mostFen: 3000 },
      resetsAt: '2026-09-21T00:00:00+08:00',
    })
    expect(ladder(15).next).toEqual([])
  })

  it('counts this week’s alone, each id once, and no other violation', () => {
    const monday = violations('mockery', 1, '2026-09-14T00:00:00+08:00')
    const events = [
      ...monday,
      ...monday,
      ...violations('mockery', 5, '2026-09-13T23:59:59+08:00'),
      ...violations('unjustified-refusal', 5),
    ]
    expect(mockeryLadder({ now: NOW, book: LADDERS, events })).toMatchObject({ level: 0, count: 1 })
  })

  it('has no level where nothing covers the week, or where there is no such rule', () => {
    const events = violations('mockery', 12)
    expect(mockeryLadder({ now: NOW, book: LADDERS })).toMatchObject({
      level: null,
      count: null,
      fineFen: null,
    })
    expect(mockeryLadder({ now: NOW, book: bookOf({}), events })).toMatchObject({
      level: null,
      fineFen: null,
    })
    const own = { now: NOW, book: LADDERS, events, eventsCover: 'this-browser' as const }
    expect(mockeryLadder(own)).toMatchObject({ level: null, count: 12 })
    expect(mockeryLadder({ ...own, counters: { mockeryWeek: 3 } })).toMatchObject({
      level: 1,
      count: 3,
      covers: { seen: 12, page: 3, whole: true },
    })
  })
})
