import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAUSES, WARNING_CAUSES } from '../../../../lib/score/warning/causes'
import type { MeasuredDay } from '../../../../lib/score/warning/shop-days'
import { warningsOf, type WarningInput } from '../../../../lib/score/warning/warnings'
import { chance, dayAt, daysOf, poisson, timeAt } from './made-up-days'

const steady = (mean: number, days = 20) =>
  daysOf(
    'refused',
    Array.from({ length: days }, () => mean),
  )
const today = (counts: MeasuredDay['counts'], day = 20): MeasuredDay => ({ day: dayAt(day), counts })
const look = (days: MeasuredDay[], over: Partial<WarningInput> = {}) =>
  warningsOf({ now: timeAt(20, 20), days, ...over })

describe('today against the shop’s own history', () => {
  it('warns from the Poisson limit on, not below it', () => {
    const counts = Array.from({ length: 30 }, (_, refused) => look([...steady(6), today({ refused })]).length)
    const first = counts.indexOf(1)
    expect(counts).toEqual(counts.map((_, refused) => (refused >= first ? 1 : 0)))
    // Of a mean of 5 by 20:00, 12 come up once in 180 days, 13 once in 500; twenty days of history leave some slack.
    expect(first).toBe(13)
    expect(look([...steady(6), today({ refused: 13 })])).toEqual([
      {
        cause: 'refusals',
        by: 'limit',
        day: dayAt(20),
        count: 13,
        expected: ((6 * 20 + 0.5) / 20) * (20 / 24),
        limit: 13,
        share: null,
        driver: null,
        advice: 'raise-goodwill-quota',
      },
    ])
  })

  it('expects less of half a day, by the hours in which events came', () => {
    const warned = (hours: number, days: MeasuredDay[]) =>
      warningsOf({ now: timeAt(20, hours), days: [...days, today({ refused: 12 })] }).length
    expect([warned(6, steady(12)), warned(23, steady(12))]).toEqual([1, 0])
    const early = steady(12).map(({ day, counts }) => ({ day, counts: { ...counts, 'refused/hour/02': 12 } }))
    expect([warned(2, early), warned(4, early)]).toEqual([1, 0])
  })

  it.each([
    ['six days of history', steady(0, 6).map((one, n) => ({ ...one, day: dayAt(14 + n) })), 50],
    ['two events, however rare', steady(0), 2],
    ['days longer ago than 28', steady(2).map((one, n) => ({ ...one, day: dayAt(n - 30) })), 50],
  ])('is silent with %s', (...[, days, refused]) => {
    expect(look([...days, today({ refused })])).toEqual([])
  })

  it('takes days on which no chat was read for no days, not for days without a negative chat', () => {
    const before = daysOf(
      'chats',
      Array.from({ length: 20 }, () => 30),
    )
    const now = today({ chats: 30, 'chats/read': 30, 'chats/negative': 6 })
    expect(look([...before, now])).toEqual([])
    const read = before.map(({ day, counts }) => ({ day, counts: { ...counts, 'chats/read': 30 } }))
    expect(look([...read, now])).toMatchObject([{ cause: 'negative-chats', by: 'limit', count: 6 }])
    const [line] = look([...before, now], { thresholds: { 'negative-chats': { perDay: null, share: 0.2 } } })
    expect(line).toMatchObject({ expected: null, share: { of: 'chats/read', total: 30 } })
  })

  it('takes no days to come and no days on which nothing was seen', () => {
    const open = steady(6).map((one, n) => (n % 2 ? { ...one, counts: {} } : one))
    const [warning] = look([...open, today({ refused: 30 }), { day: dayAt(21), counts: { refused: 900 } }])
    expect(warning?.expected).toBeCloseTo(5, 1)
  })

  it('is less ready where the days scatter more', () => {
    const scattered = daysOf(
      'refused',
      Array.from({ length: 20 }, (_, n) => (n % 2 ? 0 : 12)),
    )
    expect(look([...scattered, today({ refused: 14 })])).toEqual([])
    expect(look([...steady(6), today({ refused: 14 })])).toHaveLength(1)
  })

  it('cries wolf on fewer than 5 of 100 days a cause, looked at every hour, drift included', () => {
    for (const mean of [0.5, 2, 8, 25, 400]) {
      const random = chance(11 + mean)
      const runs = 200
      const alarms = Array.from({ length: runs }, () => {
        const days = daysOf(
          'refused',
          Array.from({ length: 25 }, () => many(random, mean)),
        )
        let refused = 0
        return Array.from({ length: 24 }, (_, hour) => {
          refused += many(random, mean / 24)
          return warningsOf({ now: timeAt(25, hour + 0.99), days: [...days, today({ refused }, 25)] }).length
        }).some((count) => count > 0)
      })
      expect(alarms.filter(Boolean).length / runs, `a mean of ${mean}`).toBeLessThan(0.05)
    }
  })

  it('sees a doubled rate: of 25 a day on the day itself, of 8 a day within the week', () => {
    const seen = (mean: number, within: number) => {
      const random = chance(7)
      const runs = 200
      const found = Array.from({ length: runs }, () => {
        const counts = Array.from({ length: 25 }, () => poisson(random, mean))
        return Array.from({ length: within }, () => {
          const refused = poisson(random, 2 * mean)
          const day = counts.length
          const warnings = warningsOf({
            now: timeAt(day, 23.9),
            days: [...daysOf('refused', counts), today({ refused }, day)],
          })
          counts.push(refused)
          return warnings.length > 0
        }).some(Boolean)
      })
      return found.filter(Boolean).length / runs
    }
    expect(seen(25, 1)).toBeGreaterThan(0.9)
    expect(seen(8, 3)).toBeGreaterThan(0.6)
    expect(seen(8, 7)).toBeGreaterThan(0.85)
  })
})

/** Poisson also of means that `exp` would swallow. */
function many(random: () => number, mean: number): number {
  return mean > 200 ? many(random, mean / 2) + many(random, mean / 2) : poisson(random, mean)
}

describe('a drift over days', () => {
  const drifting = (recent: number) => daysOf('refused', [...Array.from({ length: 13 }, () => 6), ...Array.from({ length: 7 }, () => recent)]) // prettier-ignore

  it('warns of a slow rise that no single day shows', () => {
    expect(look([...drifting(11), today({ refused: 9 })])).toMatchObject([
      { cause: 'refusals', by: 'drift', expected: 6 },
    ])
    expect(look([...drifting(7), today({ refused: 7 })])).toEqual([])
  })

  it('is silent when the days fall, or are too few', () => {
    expect(look([...drifting(1), today({})])).toEqual([])
    const few = daysOf('refused', [
      ...Array.from({ length: 9 }, () => 6),
      ...Array.from({ length: 7 }, () => 11),
    ])
    expect(warningsOf({ now: timeAt(16, 20), days: few })).toEqual([])
  })
})

describe('the person’s own lines', () => {
  const refusals = (perDay: number | null, share: number | null) => ({
    thresholds: { refusals: { perDay, share } },
  })

  it('go first, and need no history', () => {
    const warned = (refused: number) => look([today({ refused })], refusals(5, null))
    expect(warned(4)).toEqual([])
    expect(warned(5)).toMatchObject([{ by: 'threshold', count: 5, limit: 5, expected: null, share: null }])
    expect(look([...steady(6), today({ refused: 40 })], refusals(5, null))).toMatchObject([
      { by: 'threshold' },
    ])
  })

  it('may be a share of the day’s applications, once there are twenty', () => {
    const warned = (refused: number, applied: number) =>
      look([today({ refused, applied })], refusals(null, 0.12))
    expect(warned(2, 19)).toEqual([])
    expect(warned(3, 25)).toMatchObject([
      { by: 'threshold', limit: 0.12, share: { of: 'applied', total: 25 } },
    ])
    expect(warned(2, 25)).toEqual([])
  })

  it('of one cause say nothing of another', () => {
    expect(look([today({ 'rounds/slow': 9 })], refusals(1, null))).toEqual([])
  })
})

describe('what stands out', () => {
  const spread = (counts: Record<string, number>) => steady(6).map((one) => ({ ...one, counts: { ...one.counts, ...counts } })) // prettier-ignore
  const usual = { 'refused/product/p1': 2, 'refused/product/p2': 2, 'refused/product/p3': 2, 'refused/reason/quality': 3, 'refused/reason/remorse': 3 } // prettier-ignore
  const driver = (counts: Record<string, number>) =>
    look([...spread(usual), today({ refused: 18, ...counts })])[0]

  it('is the product that has most of what there is too much', () => {
    expect(
      driver({ 'refused/product/p1': 14, 'refused/product/p2': 2, 'refused/product/p3': 2 }),
    ).toMatchObject({
      driver: { kind: 'product', key: 'p1', count: 14, share: 14 / 18 },
      advice: 'look-at-product',
    })
  })

  it('may be a product never refused before, or a reason', () => {
    expect(driver({ 'refused/product/new': 12, 'refused/product/p1': 6 })?.driver).toMatchObject({
      key: 'new',
    })
    expect(driver({ 'refused/reason/quality': 17, 'refused/reason/remorse': 1 })).toMatchObject({
      driver: { kind: 'reason', key: 'quality' },
      advice: 'agree-how-to-answer-reason',
    })
  })

  it('is nothing where all have more, or where the only product is the only one as ever', () => {
    expect(
      driver({ 'refused/product/p1': 6, 'refused/product/p2': 6, 'refused/product/p3': 6 })?.driver,
    ).toBeNull()
    const only = steady(6).map((one) => ({ ...one, counts: { ...one.counts, 'refused/product/p1': 6 } }))
    expect(look([...only, today({ refused: 18, 'refused/product/p1': 18 })])[0]?.driver).toBeNull()
  })

  it('is the person or the hour of slow replies', () => {
    const slow = (counts: Record<string, number>) => {
      const days = daysOf('rounds/slow', Array.from({ length: 20 }, () => 6)).map((one) => ({
        ...one,
        counts: { ...one.counts, 'rounds/slow/agent/a1': 3, 'rounds/slow/agent/a2': 3, 'rounds/slow/hour/10': 3, 'rounds/slow/hour/20': 3 },
      })) // prettier-ignore
      return look([...days, today({ 'rounds/slow': 18, ...counts })])[0]
    }
    expect(slow({ 'rounds/slow/agent/a2': 17, 'rounds/slow/agent/a1': 1 })).toMatchObject({
      cause: 'slow-replies',
      driver: { kind: 'person', key: 'a2' },
      advice: 'take-over-from-person',
    })
    expect(slow({ 'rounds/slow/hour/20': 17, 'rounds/slow/hour/10': 1 })).toMatchObject({
      driver: { kind: 'hour', key: '20' },
      advice: 'add-cover-at-hour',
    })
  })
})

describe('warnings', () => {
  it('are at most one a cause, whatever the counts', () => {
    const counts = fc.dictionary(
      fc.constantFrom('applied', 'refused', 'arbitrated', 'chats', 'chats/negative', 'rounds', 'rounds/slow', 'refused/product/p'),
      fc.nat({ max: 80 }),
    ) // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 23 }),
        (all, hour) => {
          const days = all.map((one, day) => ({ day: dayAt(day), counts: one }))
          const warnings = warningsOf({ now: timeAt(all.length - 1, hour), days })
          expect(new Set(warnings.map(({ cause }) => cause)).size).toBe(warnings.length)
          expect(warnings.every(({ count, limit }) => count >= limit)).toBe(true)
        },
      ),
    )
  })

  it('have one advice for whatever may stand out', () => {
    for (const cause of WARNING_CAUSES) {
      expect(Object.values(CAUSES[cause].advice).every((advice) => /^[a-z]+(-[a-z]+)+$/.test(advice))).toBe(
        true,
      )
    }
  })
})
