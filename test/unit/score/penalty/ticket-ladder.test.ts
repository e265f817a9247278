import { describe, expect, it } from 'vitest'
import { ticketFine, ticketLadder, ticketOdometer } from '../../../../lib/score/penalty/ticket-ladder'
import type { Counters } from '../../../../lib/schema/projection'
import type { ScoreEvent } from '../../../../lib/schema/score-event'
import { bookOf, LADDERS } from './ladder-book'

const NOW = '2026-09-16T20:00:00+08:00'
const SALES = { weekSalesFen: 10_000_000 }

let made = 0
function tickets(count: number, late: number | null, at = '2026-09-14T00:00:00+08:00'): ScoreEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `t${++made}`,
    at,
    type: 'platform-ticket' as const,
    late: late === null ? null : index < late,
  }))
}
const ladder = (events: ScoreEvent[] | null, counters: Counters = SALES) =>
  ticketLadder({ now: NOW, book: LADDERS, events, counters })

describe('the ladder of 平台介入工单', () => {
  it.each([
    [0, 0, 0, 0],
    [1, 1, 0, 0],
    [2, 2, 1, 0],
    [4, 1, 0, 0],
    [4, 2, 1, 0],
    [3, 3, 2, 15000],
    [4, 3, 2, 15000],
    [5, 1, 0, 0],
    [5, 2, 1, 0],
    [5, 3, 2, 15000],
    [10, 2, 0, 0],
    [10, 3, 1, 0],
    [10, 5, 1, 0],
    [10, 6, 2, 15000],
    [100, 29, 0, 0],
    [100, 30, 1, 0],
    [100, 59, 1, 0],
    [100, 60, 2, 15000],
  ])('%i a week, %i of them late: level %i, %i fen', (...[count, late, level, fineFen]) => {
    const lateRate = count === 0 ? null : late / count
    expect(ladder(tickets(count, late))).toEqual({ level, count, late, lateRate, fineFen })
  })

  it.each([
    [0, 3000],
    [1_999_999, 3000],
    [2_000_400, 3001],
    [3_333_333, 5000],
    [13_333_333, 20000],
    [13_333_000, 20000],
    [13_332_000, 19998],
    [900_000_000, 20000],
    [null, null],
  ])('with %s fen sold in the week, level 2 costs %s', (weekSalesFen, fineFen) => {
    expect(ticketFine(LADDERS, 2, weekSalesFen)).toBe(fineFen)
    expect(ladder(tickets(3, 3), { weekSalesFen })).toMatchObject({ level: 2, fineFen })
  })

  it('counts from Monday 00:00 to now', () => {
    const sunday = tickets(9, 9, '2026-09-13T23:59:59+08:00')
    const later = tickets(9, 9, '2026-09-16T20:00:01+08:00')
    expect(ladder([...sunday, ...tickets(4, 1), ...later])).toMatchObject({ level: 0, count: 4, late: 1 })
  })

  it('has no level where a ticket of unknown lateness would decide it', () => {
    expect(ladder([...tickets(3, 1), ...tickets(1, null)])).toMatchObject({
      level: null,
      late: 1,
      fineFen: null,
    })
    expect(ladder([...tickets(2, 0), ...tickets(1, null)])).toMatchObject({ level: 0, fineFen: 0 })
  })

  it('has none without the whole shop’s week, or without such a rule', () => {
    const nothing = { level: null, count: null, late: null, lateRate: null, fineFen: null }
    expect(ladder(null)).toEqual(nothing)
    expect(ticketLadder({ now: NOW, book: bookOf({}), events: tickets(4, 4) }).level).toBeNull()
    const own = ticketLadder({ now: NOW, book: LADDERS, events: tickets(4, 4), eventsCover: 'this-browser' })
    expect(own).toEqual({ level: null, count: 4, late: 4, lateRate: 1, fineFen: null })
  })

  it('goes by the page’s own counter before what this browser saw', () => {
    const counters = { ...SALES, platformTickets: { week: 120, late: 36 } }
    const place = ticketOdometer({
      now: NOW,
      book: LADDERS,
      counters,
      events: tickets(37, 37),
      eventsCover: 'this-browser',
    })
    expect(place).toMatchObject({ level: 1, count: 120, late: 36, lateRate: 0.3 })
    expect(place.covers).toMatchObject({ seen: 37, page: 120, whole: true })
    expect(place.resetsAt).toBe('2026-09-21T00:00:00+08:00')
  })

  it.each([
    [0, 0, 1, 2, 'late-count', 0, 0],
    [2, 2, 2, 1, 'late-count', 15000, 15000],
    [4, 0, 1, 2, 'late-rate', 0, 0],
    [4, 1, 1, 1, 'late-rate', 0, 0],
    [10, 3, 2, 8, 'late-rate', 15000, 15000],
  ])(
    'from %i with %i late, level %i is %i late ones away',
    (...[count, late, level, more, by, low, high]) => {
      const { next } = ticketOdometer({
        now: NOW,
        book: LADDERS,
        counters: SALES,
        events: tickets(count, late),
      })
      expect(next).toEqual([{ level, more, by, fineLowFen: low, fineHighFen: high, freezeDays: 0 }])
    },
  )

  it('says only from what to what when the sales are unknown, and nothing above the top', () => {
    const at = (events: ScoreEvent[]) => ticketOdometer({ now: NOW, book: LADDERS, events }).next
    expect(at(tickets(2, 2))).toMatchObject([{ fineLowFen: 3000, fineHighFen: 20000 }])
    expect(at(tickets(3, 3))).toEqual([])
  })
})
