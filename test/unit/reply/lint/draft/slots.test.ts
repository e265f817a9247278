import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, type Span } from '../../../../../lib/reply/lint/draft/draft-of'
import { between, followed, near, slotsOf } from '../../../../../lib/reply/lint/draft/slots'
import { lintInput } from '../lint-input'

const slotsIn = slotsOf({ 好评: ['好评|<星>'], 好处: ['红包', '返现'] }, { 星: ['五星'] })
const draft = draftOf(lintInput('五星返现 写好评也有红包'))
const wordsOf = ({ start, end }: Span): string => draft.text.slice(start, end)

describe('slots', () => {
  it('tells where the words of a group stand, in order, with the groups that its rows use', () => {
    expect(slotsIn(draft)('好评').map(wordsOf)).toEqual(['五星', '好评'])
    expect(slotsIn(draft)('好处').map(wordsOf)).toEqual(['返现', '红包'])
  })

  it('puts several groups in one order', () => {
    expect(slotsIn(draft)('好处', '好评').map(wordsOf)).toEqual(['五星', '返现', '好评', '红包'])
  })
})

describe('slots beside each other', () => {
  const slots = slotsIn(draft)

  it('pairs those with no more than so many signs between, whichever comes first', () => {
    expect(near(slots('好评'), slots('好处'), 2).map(wordsOf)).toEqual([
      '五星返现',
      '返现 写好评',
      '好评也有红包',
    ])
    expect(near(slots('好评'), slots('好处'), 1).map(wordsOf)).toEqual(['五星返现'])
  })

  it('tells those that follow, and the words between', () => {
    const pairs = followed(slots('好评'), slots('好处'), 2)
    expect(pairs.map(wordsOf)).toEqual(['五星返现', '好评也有红包'])
    expect(pairs.map((pair) => between(draft, pair))).toEqual(['', '也有'])
  })

  it('finds the pairs that comparing each with each finds', () => {
    const spans = fc
      .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 8 })
      .map((starts) =>
        starts.toSorted((a, b) => a - b).map((start) => ({ start: start * 3, end: start * 3 + 2 })),
      )
    fc.assert(
      fc.property(spans, spans, fc.nat(9), (firsts, seconds, signs) => {
        const all = firsts.flatMap((a) =>
          seconds
            .filter(
              (b) =>
                (b.end <= a.start && a.start - b.end <= signs) ||
                (a.end <= b.start && b.start - a.end <= signs),
            )
            .map((b) => [a.start, b.start]),
        )
        expect(near(firsts, seconds, signs).map(({ a, b }) => [a.start, b.start])).toEqual(all)
      }),
    )
  })
})
