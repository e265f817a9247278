import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '../../../lib/score/budget'
import { candidatesOf } from '../../../lib/score/candidates'
import { decimalOf } from '../../../lib/score/decimal'
import { smallDenominatorOf } from '../../../lib/score/small-denominator'
import type { PackLine, PackMetric } from '../../../lib/schema/rule-pack'
import type { Metric, Tier } from '../../../lib/schema/score-sheet'
import { definitionOf, metricOf } from './sheets'
import { percent, written } from './written'

const quality = definitionOf('qualityReturnRate')
const stars = definitionOf('goodsRating', {
  unit: 'stars',
  better: 'higher',
  badEvent: { numerator: 1, denominator: 1 },
})
const cite = { source: 'made up', effective: null, confidence: 'official' as const }
const line: PackLine = {
  id: 'promotion',
  label: '大促',
  of: 'qualityReturnRate',
  op: '<',
  bound: 0.02,
  consequence: '不能报名',
  meanDays: 1,
  ...cite,
}

function bears(
  known: Partial<Metric>,
  definition: PackMetric,
  { orders30d = 1000, lines = [] }: { orders30d?: number; lines?: PackLine[] } = {},
) {
  const metric = metricOf(definition.id, known)
  const found = candidatesOf({ metric, definition, orders30d })
  return budgetOf({ ...found, metric, better: definition.better, addend: definition.badEvent, lines })
}

const TIERS: Tier[] = [
  { op: '>', bound: 0.0131, score: 50 },
  { op: '≤', bound: 0.0131, score: 60 },
  { op: '≤', bound: 0.0026, score: 100 },
]

describe('what a step still bears', () => {
  it('is exact where the counts are known, nearest first', () => {
    const counts = { numerator: 2, denominator: 1000, tiers: TIERS }
    expect(bears(counts, quality, { lines: [line] })).toEqual([
      { kind: 'tier', op: '≤', bound: 0.0026, score: 100, line: null, events: 0, low: 0, high: 0 },
      { kind: 'tier', op: '≤', bound: 0.0131, score: 60, line: null, events: 11, low: 11, high: 11 },
      { kind: 'line', op: '<', bound: 0.02, score: null, line: 'promotion', events: 17, low: 17, high: 17 },
    ])
  })

  it('meets a bound exactly: 13 of 1000 keeps ≤ 1.3 %, and loses < 1.3 %', () => {
    const at = (op: Tier['op']) =>
      bears({ numerator: 10, denominator: 1000, tiers: [{ op, bound: 0.013, score: 60 }] }, quality)[0]
        ?.events
    expect([at('≤'), at('<')]).toEqual([3, 2])
  })

  it('is 0 for a step that is already lost', () => {
    expect(
      bears({ numerator: 30, denominator: 1000, tiers: TIERS }, quality).map(({ events }) => events),
    ).toEqual([0, 0])
  })

  it('is without end where no number of events crosses', () => {
    const definition = { ...quality, badEvent: { numerator: 1, denominator: 1 } }
    const tiers: Tier[] = [{ op: '≤', bound: 1, score: 60 }]
    expect(bears({ numerator: 1, denominator: 9, tiers }, definition)[0]?.events).toBeNull()
  })

  it('is nothing without counts, without what an event adds, or without steps', () => {
    expect(bears({ shown: null, tiers: TIERS }, quality)).toEqual([])
    expect(bears({ shown: '1%', tiers: TIERS }, { ...quality, badEvent: null })).toEqual([])
    expect(bears({ shown: '1%' }, quality)).toEqual([])
  })

  it.each([
    ['a share of the bad', quality, { bounds: [0.0131, 0.05, 0.2], op: '≤' }],
    ['a share of the bad, strictly', quality, { bounds: [0.013, 0.1], op: '<' }],
    ['stars', stars, { bounds: [4.568, 4.64, 4.791, 3], op: '≥' }],
    ['stars, strictly', stars, { bounds: [4.5, 4.75], op: '>' }],
  ] as [string, PackMetric, { bounds: number[]; op: Tier['op'] }][])(
    'spans every candidate of %s',
    (_, definition, { bounds, op }) => {
      const keeps = (k: number, n: number, bound: number): boolean => {
        const { units, places } = decimalOf(bound)
        const miss = BigInt(k) * 10n ** BigInt(places) - BigInt(units) * BigInt(n)
        return { '≤': miss <= 0n, '<': miss < 0n, '≥': miss >= 0n, '>': miss > 0n }[op]
      }
      const borne = (k: number, n: number, bound: number): number => {
        const { numerator, denominator } = definition.badEvent!
        let m = 0
        while (keeps(k + (m + 1) * numerator, n + (m + 1) * denominator, bound)) m++
        return keeps(k, n, bound) ? m : 0
      }
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 120 }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.constantFrom(...bounds),
          (n, part, bound) => {
            const isStars = definition.unit === 'stars'
            const k = isStars ? Math.round(5 * n - n * part) : Math.round(n * part * 0.3)
            const shown = isStars ? written(k, n, 2) : percent(k, n, 1)
            const known = { shown, tiers: [{ op, bound, score: 60 }] }
            const [budget] = bears(known, definition, { orders30d: 120 })
            const { candidates, range } = candidatesOf({
              metric: metricOf(definition.id, known),
              definition,
              orders30d: 120,
            })
            const all: number[] = []
            for (let of = 1; of <= 120; of++) {
              for (let hit = range!.kMin(of); hit <= range!.kMax(of); hit++) all.push(borne(hit, of, bound))
            }
            const first = candidates[0]!
            expect(budget).toMatchObject({
              events: borne(first.k, first.n, bound),
              low: Math.min(...all),
              high: Math.max(...all),
            })
          },
        ),
        { numRuns: 60 },
      )
    },
  )
})

describe('the search for what a step bears', () => {
  it('does not walk through a million orders for a step that is lost already', () => {
    const metric = metricOf('qualityReturnRate', { shown: '1.34%', tiers: TIERS })
    const found = candidatesOf({ metric, definition: quality, orders30d: 1_000_000 })
    let looked = 0
    const kMin = (n: number) => {
      looked++
      return found.range!.kMin(n)
    }
    const range = { ...found.range!, kMin }
    const budget = budgetOf({ ...found, range, metric, better: 'lower', addend: quality.badEvent, lines: [] })
    expect(budget.map(({ low, high }) => [low, high])).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(looked).toBeLessThan(10_000)
  })
})

describe('a small denominator', () => {
  const small = ([shown, orders30d]: [string, number]) =>
    smallDenominatorOf(
      candidatesOf({ metric: metricOf('qualityReturnRate', { shown }), definition: quality, orders30d }),
    )

  it.each([
    ['is plain where all that fits is small', ['5.357%', 90], { small: true, n: 56 }],
    ['cannot be told where larger ones fit too', ['5.357%', 900], { small: null, n: 56 }],
    ['is none where the smallest that fits is large', ['0.6522%', 900], { small: false, n: 460 }],
    ['cannot be told where nothing fits', ['--', 900], { small: null, n: null }],
  ] as [string, [string, number], ReturnType<typeof smallDenominatorOf>][])('%s', (_, figure, expected) => {
    expect(small(figure)).toEqual(expected)
  })
})
