import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  refusalLadder,
  refusalOdometer,
  type RefusalLadderInput,
} from '../../../../lib/score/penalty/refusal-ladder'
import type { ScoreEvent } from '../../../../lib/schema/score-event'
import type { Metric } from '../../../../lib/schema/score-sheet'
import { bookOf, LADDERS } from './ladder-book'

/** A Wednesday: three days of the week, so 15 refusals are 5 a day. */
const NOW = '2026-09-16T20:00:00+08:00'
const RATES = { rate: 0.06, peerRate: 0.01 }

let made = 0
function refusals(count: number, at = '2026-09-15T10:00:00+08:00', more: object = {}): ScoreEvent[] {
  return Array.from({ length: count }, () => ({
    id: `r${++made}`,
    at,
    type: 'refusal' as const,
    unjustified: true,
    ...more,
  }))
}
function violations(count: number, at = '2026-09-15T11:00:00+08:00'): ScoreEvent[] {
  return Array.from({ length: count }, () => ({
    id: `v${++made}`,
    at,
    type: 'violation' as const,
    code: 'unjustified-refusal',
    level: 1,
  }))
}
const input = (events: ScoreEvent[] | null, over: Partial<RefusalLadderInput> = {}): RefusalLadderInput => ({
  now: NOW,
  book: LADDERS,
  events,
  counters: { refusals: RATES },
  ...over,
})

const none = { level: 0, fineFen: 0, freezeDays: 0 }
const warned = { level: 1, fineFen: 0, freezeDays: 0 }
const fined = { level: 2, fineFen: 10000, freezeDays: 15 }
const frozen = { level: 3, fineFen: 30000, freezeDays: 30 }

describe('the ladder of 无故拒绝', () => {
  it.each([
    ['nothing refused', 0, 0, none],
    ['a mean of 4.67', 14, 0, none],
    ['a mean of 5', 15, 0, warned],
    ['a mean of 5 after one violation', 15, 1, fined],
    ['a mean of 5 after two', 15, 2, fined],
    ['a mean of 5 after three', 15, 3, frozen],
    ['a mean of 4.67 after three', 14, 3, none],
    ['a mean of 9.67', 29, 0, warned],
    ['a mean of 10', 30, 0, frozen],
  ])('%s: %i refusals, %i earlier violations', (...[, count, earlier, place]) => {
    expect(refusalLadder(input([...refusals(count), ...violations(earlier)]))).toEqual({
      ...place,
      count,
      dailyMean: count / 3,
    })
  })

  it.each([
    [0.05, 0.01, 0],
    [0.055, 0.011, 0],
    [0.35, 0.07, 0],
    [0.0501, 0.01, 1],
    [0.001, 0, 1],
    [0, 0, 0],
  ])(
    'a rate of %f against a mean of %f is level %i: exactly five times is not over',
    (rate, peerRate, level) => {
      const counters = { refusals: { rate, peerRate } }
      expect(refusalLadder(input(refusals(15), { counters })).level).toBe(level)
    },
  )

  it('takes rate and mean from the score page where nothing else tells', () => {
    const metric: Metric = {
      id: 'refusalRate',
      value: 0.06,
      shown: '6.00%',
      score: null,
      weight: null,
      tiers: null,
      peer: 0.01,
      numerator: null,
      denominator: null,
    }
    const from = (over: Partial<Metric>) =>
      refusalLadder(input(refusals(15), { counters: null, sheet: { metrics: [{ ...metric, ...over }] } }))
        .level
    expect(from({})).toBe(1)
    expect(from({ value: 0.05 })).toBe(0)
    expect(from({ peer: null })).toBeNull()
    expect(from({ value: null })).toBeNull()
  })

  it('counts from Monday 00:00 to now, and by the days that have begun', () => {
    const sunday = refusals(40, '2026-09-13T23:59:59+08:00')
    const monday = refusals(5, '2026-09-14T00:00:00+08:00')
    const later = refusals(40, '2026-09-14T09:00:01+08:00')
    const now = '2026-09-14T09:00:00+08:00'
    expect(refusalLadder(input([...sunday, ...monday, ...later], { now }))).toEqual({
      ...warned,
      count: 5,
      dailyMean: 5,
    })
    const endOfWeek = refusalLadder(input([...monday, ...later], { now: '2026-09-20T23:59:59+08:00' }))
    expect(endOfWeek).toEqual({ ...warned, count: 45, dailyMean: 45 / 7 })
    expect(refusalLadder(input([...monday, ...later], { now: '2026-09-21T00:00:00+08:00' }))).toEqual({
      ...none,
      count: 0,
      dailyMean: 0,
    })
  })

  it('does not count last week’s violations, nor justified refusals', () => {
    const events = [
      ...refusals(15),
      ...refusals(30, NOW, { unjustified: false }),
      ...violations(3, '2026-09-13T23:59:59+08:00'),
    ]
    expect(refusalLadder(input(events))).toMatchObject({ ...warned, count: 15 })
  })

  it('has no level where an unjudged refusal would decide it', () => {
    const unjudged = (count: number) => refusals(count, NOW, { unjustified: null })
    expect(refusalLadder(input([...refusals(14), ...unjudged(1)]))).toMatchObject({ level: null, count: 14 })
    expect(refusalLadder(input([...refusals(15), ...unjudged(1)]))).toMatchObject({ ...warned, count: 15 })
  })

  it('reads the counter by day: other days are 0, other weeks do not count, 今日 is not added', () => {
    const byDay = [
      { date: '2026-09-13', count: 90 },
      { date: '2026-09-14', count: 5 },
      { date: '2026-09-16', count: 10 },
      { date: '2026-09-17', count: 90 },
    ]
    const refusalsTold = { ...RATES, today: 80, weekViolations: 0, unjustifiedByDay: byDay }
    const counters = { refusals: refusalsTold }
    expect(refusalLadder(input(null, { counters }))).toEqual({ ...warned, count: 15, dailyMean: 5 })
    const twice = { refusals: { ...refusalsTold, weekViolations: 2 } }
    expect(refusalLadder(input(null, { counters: twice }))).toMatchObject(fined)
  })

  it('does not count one refusal twice where page and events tell of it', () => {
    const counters = { refusals: { ...RATES, unjustifiedByDay: [{ date: '2026-09-15', count: 12 }] } }
    expect(refusalLadder(input(refusals(15), { counters })).count).toBe(15)
    expect(refusalLadder(input(refusals(9), { counters })).count).toBe(12)
  })

  it.each([
    ['no count of any kind', input(null)],
    ['no rate', input(refusals(15), { counters: { refusals: { peerRate: 0.01 } } })],
    ['no mean of the industry', input(refusals(15), { counters: { refusals: { rate: 0.06 } } })],
    ['only what this browser saw', input(refusals(40), { eventsCover: 'this-browser' })],
    ['a platform without such a ladder', input(refusals(40), { book: bookOf({}) })],
    [
      'unknown earlier violations that decide',
      input(null, {
        counters: { refusals: { ...RATES, unjustifiedByDay: [{ date: '2026-09-16', count: 15 }] } },
      }),
    ],
  ])('has no level, fine or freeze with %s', (_, given) => {
    expect(refusalLadder(given)).toMatchObject({ level: null, fineFen: null, freezeDays: null })
  })

  it('takes what this browser saw of earlier violations for the least, not for all', () => {
    const told = { refusals: { ...RATES, unjustifiedByDay: [{ date: '2026-09-16', count: 15 }] } }
    const seen = (count: number) =>
      refusalOdometer(input(violations(count), { counters: told, eventsCover: 'this-browser' }))
    expect([seen(0), seen(1), seen(2)].map(({ level, earlier }) => [level, earlier])).toEqual(
      Array.from({ length: 3 }, () => [null, null]),
    )
    expect(seen(3)).toMatchObject({ ...frozen, earlier: 3 })
  })

  it('knows level 0 and 3 without the earlier violations', () => {
    const told = (count: number) => ({
      refusals: { ...RATES, unjustifiedByDay: [{ date: '2026-09-16', count }] },
    })
    expect(refusalLadder(input(null, { counters: told(14) })).level).toBe(0)
    expect(refusalLadder(input(null, { counters: told(30) })).level).toBe(3)
  })

  it('holds one product over its own line for the worst', () => {
    const events = [
      ...refusals(15, undefined, { productId: 'p1' }),
      ...refusals(2, undefined, { productId: 'p2' }),
    ]
    const calm = { refusals: { rate: 0.02, peerRate: 0.01 } }
    const told = (rate: number | null, count = 15) =>
      refusalOdometer(
        input(events.slice(0, count), {
          counters: calm,
          products: [{ productId: 'p1', rate, peer: 0.01 }],
        }),
      )
    expect(told(0.06)).toMatchObject({ ...frozen, product: { productId: 'p1', count: 15, over: true } })
    expect(told(0.06, 14).level).toBe(0)
    expect(told(0.05).level).toBe(0)
    expect(told(null)).toMatchObject({ level: 0, product: { over: null } })
  })

  it('follows the user’s own numbers', () => {
    const edits = { 'ladder.refusal.dailyMean': 6 }
    const book = { ...LADDERS, edits }
    expect(refusalLadder(input(refusals(17), { book })).level).toBe(0)
    expect(refusalLadder(input(refusals(18), { book })).level).toBe(1)
  })

  it('never falls with one more refusal, one more violation or a higher rate', () => {
    const story = fc.record({
      count: fc.nat({ max: 60 }),
      earlier: fc.nat({ max: 4 }),
      rate: fc.integer({ min: 0, max: 100 }).map((thousandths) => thousandths / 1000),
    })
    fc.assert(
      fc.property(story, story, (a, b) => {
        const level = (count: number, earlier: number, rate: number) =>
          refusalLadder(
            input([...refusals(count), ...violations(earlier)], {
              counters: { refusals: { rate, peerRate: 0.01 } },
            }),
          ).level ?? -1
        const low = level(
          Math.min(a.count, b.count),
          Math.min(a.earlier, b.earlier),
          Math.min(a.rate, b.rate),
        )
        const high = level(
          Math.max(a.count, b.count),
          Math.max(a.earlier, b.earlier),
          Math.max(a.rate, b.rate),
        )
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeGreaterThanOrEqual(low)
      }),
    )
  })
})

describe('what the odometer says beside the level', () => {
  it('how many more refusals lead where, and what that costs', () => {
    expect(refusalOdometer(input(refusals(13))).next).toEqual([
      { level: 1, by: 'daily-mean', more: 2, fineLowFen: 0, fineHighFen: 0, freezeDays: 0 },
      { level: 3, by: 'severe-daily-mean', more: 17, fineLowFen: 30000, fineHighFen: 30000, freezeDays: 30 },
    ])
    expect(refusalOdometer(input(refusals(15))).next).toMatchObject([
      { level: 2, by: 'again-this-week', more: null, fineLowFen: 10000, freezeDays: 15 },
      { level: 3, more: 15 },
    ])
    expect(refusalOdometer(input(refusals(30))).next).toEqual([])
  })

  it('the level with one more', () => {
    const levels = (count: number) => {
      const { level, levelIfOneMore } = refusalOdometer(input(refusals(count)))
      return [level, levelIfOneMore]
    }
    expect([levels(13), levels(14), levels(29)]).toEqual([
      [0, 0],
      [0, 1],
      [1, 3],
    ])
    expect(refusalOdometer(input(null)).levelIfOneMore).toBeNull()
  })

  it('what the count covers and when it starts again', () => {
    const byDay = [{ date: '2026-09-15', count: 120 }]
    const counters = { refusals: { ...RATES, weekViolations: 0, unjustifiedByDay: byDay } }
    const odometer = refusalOdometer(input(refusals(37), { counters, eventsCover: 'this-browser' }))
    expect(odometer).toMatchObject({
      ...frozen,
      count: 120,
      covers: { from: '2026-09-14T00:00:00+08:00', until: NOW, seen: 37, page: 120, whole: true },
      resetsAt: '2026-09-21T00:00:00+08:00',
    })
    expect(refusalOdometer(input(refusals(37), { eventsCover: 'this-browser' })).covers).toMatchObject({
      seen: 37,
      page: null,
      whole: false,
    })
  })
})
