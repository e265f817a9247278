import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../lib/score/candidates'
import { oneMoreOf } from '../../../lib/score/one-more'
import type { PackMetric } from '../../../lib/schema/rule-pack'
import type { Metric } from '../../../lib/schema/score-sheet'
import { bookOf, definitionOf, metricOf } from './sheets'
import { percent, written } from './written'

const help = definitionOf('platformHelpRate')
const chats = definitionOf('imDissatisfactionRate', {
  badEvent: { numerator: 1, denominator: 1 },
  boundedByOrders: false,
})
const stars = definitionOf('goodsRating', {
  unit: 'stars',
  better: 'higher',
  badEvent: { numerator: 1, denominator: 1 },
  boundedByOrders: false,
})
const goodShare = definitionOf('deliveryOnTimeRate', {
  better: 'higher',
  badEvent: { numerator: 0, denominator: 1 },
  boundedByOrders: false,
})
const response = definitionOf('imResponseSeconds', {
  unit: 'seconds',
  badEvent: { numerator: 600, denominator: 1 },
  boundedByOrders: false,
})
function after(
  metric: Partial<Metric>,
  definition: PackMetric,
  {
    orders30d = null,
    book = bookOf({}),
  }: { orders30d?: number | null; book?: ReturnType<typeof bookOf> } = {},
) {
  const whole = metricOf(definition.id, metric)
  const found = candidatesOf({ metric: whole, definition, orders30d })
  return { found, oneMore: oneMoreOf({ ...found, id: definition.id, definition, book }) }
}

describe('one more bad event', () => {
  it('is 4 of 460 for one more escalation, however many times 460 the orders are', () => {
    const { oneMore } = after({ shown: '0.6522%' }, help, { orders30d: 1400 })
    expect(oneMore).toEqual({ value: 4 / 460, low: 10 / 1380, high: 4 / 460 })
  })

  it('is 4 of 57 for one more bad rating', () => {
    const { oneMore, found } = after({ shown: '5.357%' }, chats)
    expect(oneMore.value).toBe(4 / 57)
    expect(oneMore.high).toBe(4 / 57)
    expect(found.candidateCount).toBeNull()
    expect(oneMore.low).toBeGreaterThan(0.05357)
    expect(oneMore.low).toBeLessThan(0.0537)
  })

  it('is one star more among the ratings', () => {
    const { oneMore } = after({ shown: '4.6923' }, stars)
    expect(oneMore.value).toBe(62 / 14)
    expect(oneMore.low).toBe(62 / 14)
    expect(oneMore.high).toBeLessThan(4.69235)
  })

  it('is one more that is not good', () => {
    expect(after({ shown: '99.412%' }, goodShare).oneMore.value).toBe(169 / 171)
  })

  it('is 600 s more when the counts are shown, and unknown otherwise', () => {
    const shown = { shown: '13.893秒', value: 13.893 }
    expect(after(shown, response).oneMore).toEqual({ value: null, low: null, high: null })
    const counted = after({ ...shown, numerator: 13_893, denominator: 1000 }, response).oneMore
    expect(counted).toEqual({ value: 14_493 / 1001, low: 14_493 / 1001, high: 14_493 / 1001 })
    const numbers = { 'response.unansweredSeconds': 600 }
    const book = bookOf({ numbers, edits: { 'response.unansweredSeconds': 300 } })
    expect(after({ ...shown, numerator: 13_893, denominator: 1000 }, response, { book }).oneMore.value).toBe(
      14_193 / 1001,
    )
  })

  it('is unknown where a pack knows no whole event', () => {
    const hours = { ...response, id: 'reviewHours' as const, badEvent: null }
    expect(after({ numerator: 88, denominator: 50 }, hours).oneMore.value).toBeNull()
  })

  it('counts threefold for a buyer who weighs more on 千牛, as the user sets it', () => {
    const numbers = { 'platformHelp.weightedBuyer': 3 }
    const book = bookOf({ platform: 'qianniu', numbers })
    const counts = { numerator: 3, denominator: 460 }
    expect(after(counts, help, { book }).oneMore.weighted).toEqual({ weight: 3, value: 6 / 460 })
    const edited = { ...book, edits: { 'platformHelp.weightedBuyer': 2 } }
    expect(after(counts, help, { book: edited }).oneMore.weighted).toEqual({ weight: 2, value: 5 / 460 })
    expect(after(counts, help).oneMore.weighted).toBeUndefined()
  })

  it('never exceeds the whole, and starts from nothing', () => {
    expect(after({ numerator: 2, denominator: 2 }, help).oneMore.value).toBe(1)
    expect(after({ numerator: 0, denominator: 0 }, help).oneMore).toEqual({
      value: null,
      low: null,
      high: null,
    })
    expect(after({ numerator: 0, denominator: 0 }, chats).oneMore.value).toBe(1)
  })

  it.each([
    ['of orders', help, 1],
    ['of chats', chats, 1],
    ['of good ones', goodShare, 1],
    ['of stars', stars, 5],
  ] as [string, PackMetric, number][])(
    'spans every candidate %s, and always makes it worse',
    (_, definition, most) => {
      const bounded = { ...definition, boundedByOrders: true }
      const addend = bounded.badEvent!
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 200 }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.integer({ min: 0, max: 4 }),
          (n, part, places) => {
            const k = most === 5 ? Math.round(n + 4 * n * part) : Math.round(n * part)
            const shown = most === 5 ? written(k, n, places) : percent(k, n, places)
            const { found, oneMore } = after({ shown }, bounded, { orders30d: 200 })
            const all: number[] = []
            const [first] = found.candidates
            for (let of = 1; of <= 200; of++) {
              const { range } = found
              for (let hit = range!.kMin(of); hit <= range!.kMax(of); hit++) {
                const value = (hit + addend.numerator) / (of + addend.denominator)
                const worse = bounded.better === 'lower' ? value - hit / of : hit / of - value
                expect(worse).toBeGreaterThanOrEqual(-1e-12)
                all.push(most === 1 ? Math.min(1, value) : value)
              }
            }
            expect(oneMore.low).toBe(Math.min(...all))
            expect(oneMore.high).toBe(Math.max(...all))
            const value = (first!.k + addend.numerator) / (first!.n + addend.denominator)
            expect(oneMore.value).toBe(most === 1 ? Math.min(1, value) : value)
          },
        ),
        { numRuns: 60 },
      )
    },
  )
})
