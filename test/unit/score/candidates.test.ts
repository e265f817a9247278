import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidatesOf, UNBOUNDED_N } from '../../../lib/score/candidates'
import type { Candidate } from '../../../lib/schema/projection'
import { definitionOf, metricOf } from './sheets'
import { percent, written } from './written'

const orders = definitionOf('platformHelpRate')
const ratings = definitionOf('goodsRating', { unit: 'stars', better: 'higher', boundedByOrders: false })

const share = (shown: string, orders30d: number | null = null) =>
  candidatesOf({ metric: metricOf('platformHelpRate', { shown }), definition: orders, orders30d })

describe('the counts behind a shown figure', () => {
  it.each([
    ['0.6522%', [[3, 460]]],
    ['5.357%', [[3, 56]]],
    ['0.3937%', [[1, 254]]],
    [
      '11.1111%',
      [
        [1, 9],
        [2, 18],
      ],
    ],
    ['99.412%', [[169, 170]]],
    ['５．３５７％', [[3, 56]]],
    ['5.357 ％', [[3, 56]]],
    ['求助率 0.6522%', [[3, 460]]],
    [
      '100%',
      [
        [1, 1],
        [2, 2],
      ],
    ],
  ] as [string, [number, number][]][])('%s begins with its smallest', (shown, first) => {
    expect(share(shown).candidates.slice(0, first.length)).toEqual(first.map(([k, n]) => ({ k, n })))
  })

  it('lists all that orders allow, and says how many there are', () => {
    expect(share('0.6522%', 1500)).toMatchObject({
      candidates: [3, 6].map((k) => ({ k, n: (k * 460) / 3 })).concat([{ k: 9, n: 1380 }]),
      candidateCount: 3,
      bounded: true,
    })
  })

  it('says that there are none only where a figure says so', () => {
    expect(share('0.6522%', 459)).toMatchObject({ candidates: [], candidateCount: 0, bounded: true })
    const metric = metricOf('platformHelpRate', { value: 0.006522, shown: null })
    expect(candidatesOf({ metric, definition: orders, orders30d: 1500 })).toMatchObject({
      candidates: [],
      candidateCount: null,
      bounded: true,
    })
  })

  it('is exactly one where the page shows both counts, whatever the figure', () => {
    const metric = metricOf('platformHelpRate', { shown: '0.65%', numerator: 3, denominator: 461 })
    expect(candidatesOf({ metric, definition: orders, orders30d: 900 })).toMatchObject({
      candidates: [{ k: 3, n: 461 }],
      candidateCount: 1,
      bounded: true,
    })
  })

  it('keeps to the one count that the page shows', () => {
    const metric = metricOf('platformHelpRate', { shown: '0.65%', denominator: 920 })
    expect(candidatesOf({ metric, definition: orders, orders30d: 5000 })).toMatchObject({
      candidates: [{ k: 6, n: 920 }],
      candidateCount: 1,
    })
    const other = { ...metric, numerator: 3, denominator: null }
    expect(candidatesOf({ metric: other, definition: orders, orders30d: 5000 })).toMatchObject({
      candidateCount: 7,
      candidates: [459, 460, 461, 462, 463, 464, 465].map((n) => ({ k: 3, n })),
    })
  })

  it.each([
    ['no figure', null],
    ['a dash', '--'],
    ['a bound instead of a figure', '<0.01%'],
    ['a rounded multitude', '1.2万'],
    ['two figures', '4.6 / 5'],
    ['more than the whole', '120%'],
  ])('are none for %s', (_, shown) => {
    expect(share(shown ?? '').candidates).toEqual([])
  })

  it('go as far as orders are unknown to a fixed bound, and are then not counted', () => {
    const { candidates, candidateCount, bounded, range } = share('0%')
    expect({ candidateCount, bounded, length: candidates.length, nMax: range?.nMax }).toEqual({
      candidateCount: null,
      bounded: false,
      length: 50,
      nMax: UNBOUNDED_N,
    })
  })

  it('are sums of stars for a rating', () => {
    const metric = metricOf('goodsRating', { shown: '4.6923', value: 4.6923 })
    const { candidates, candidateCount, bounded } = candidatesOf({
      metric,
      definition: ratings,
      orders30d: 400,
    })
    expect(candidates[0]).toEqual({ k: 61, n: 13 })
    expect({ candidateCount, bounded }).toEqual({ candidateCount: null, bounded: false })
  })

  it('need both counts for a mean of hours', () => {
    const hours = definitionOf('reviewHours', { unit: 'hours', badEvent: null })
    const metric = metricOf('reviewHours', { shown: '1.7712小时', value: 1.7712 })
    expect(candidatesOf({ metric, definition: hours, orders30d: 900 }).candidates).toEqual([])
    const counted = { ...metric, numerator: 88.56, denominator: 50 }
    expect(candidatesOf({ metric: counted, definition: hours, orders30d: 900 }).candidates).toEqual([
      { k: 88.56, n: 50 },
    ])
  })

  it('read a percentage whose sign stands elsewhere by the value', () => {
    const metric = metricOf('platformHelpRate', { shown: '0.6522', value: 0.006522 })
    expect(candidatesOf({ metric, definition: orders, orders30d: 500 }).candidates).toEqual([
      { k: 3, n: 460 },
    ])
  })

  it('take a tie up: 1/8 is 13 % and not 12 %', () => {
    expect(share('13%', 8).candidates).toEqual([{ k: 1, n: 8 }])
    expect(share('12%', 8).candidates).toEqual([])
  })
})

describe('all candidates', () => {
  const anyShare = fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, k, places]) => ({ n, k: Math.min(k, n), places }))

  it('round back to the shown text, and none is missing', () => {
    fc.assert(
      fc.property(anyShare, ({ n, k, places }) => {
        const shown = percent(k, n, places)
        const all: Candidate[] = []
        for (let of = 1; of <= 300; of++) {
          for (let hit = 0; hit <= of; hit++)
            if (percent(hit, of, places) === shown) all.push({ k: hit, n: of })
        }
        const { candidates, candidateCount } = share(shown, 300)
        expect(candidates).toEqual(all.slice(0, 50))
        expect(candidateCount).toBe(all.length)
        expect(all).toContainEqual({ k, n })
      }),
      { numRuns: 60 },
    )
  })

  it('of stars round back, and none is missing', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 80 })
          .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: n, max: 5 * n }))),
        fc.integer({ min: 0, max: 4 }),
        ([n, k], places) => {
          const shown = written(k, n, places)
          const all: Candidate[] = []
          for (let of = 1; of <= 80; of++) {
            for (let sum = of; sum <= 5 * of; sum++)
              if (written(sum, of, places) === shown) all.push({ k: sum, n: of })
          }
          const definition = { ...ratings, boundedByOrders: true }
          const metric = metricOf('goodsRating', { shown })
          const found = candidatesOf({ metric, definition, orders30d: 80 })
          expect(found.candidates).toEqual(all.slice(0, 50))
          expect(found.candidateCount).toBe(all.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are counted without being listed, however many orders', () => {
    expect(share('0.65%', 1_000_000)).toMatchObject({ candidateCount: expect.any(Number) as number })
    const { candidateCount, range } = share('0.65%', 5000)
    let count = 0
    for (let n = 1; n <= 5000; n++) count += (range?.kMax(n) ?? 0) - (range?.kMin(n) ?? 0) + 1
    expect(candidateCount).toBe(count)
  })
})
