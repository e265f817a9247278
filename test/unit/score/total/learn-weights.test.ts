import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScoreSheet } from '../../../../lib/schema/score-sheet'
import { learnWeights } from '../../../../lib/score/total/learn-weights'
import { totalOf } from '../../../../lib/score/total/total-of'
import { bookOf, dimensionsOf, sheetOf } from '../sheets'

type Three = readonly [number, number, number]
const IDS = ['goods', 'logistics', 'service'] as const

/** What the page would show of exact dimension scores under weights. */
function dayOf(scores: Three, weights: Three, [bonus, at]: [number, number]): ScoreSheet {
  const total = scores.reduce((sum, score, index) => sum + score * weights[index]!, bonus)
  const [goods, logistics, service] = scores.map(Math.round)
  return sheetOf({
    total: Math.round(total),
    bonus,
    deduction: 0,
    updatedAt: `2026-10-${String(at + 1).padStart(2, '0')}T11:00:36+08:00`,
    dimensions: dimensionsOf({
      goods: [goods!, null],
      logistics: [logistics!, null],
      service: [service!, null],
    }),
  })
}

const score = fc.double({ min: 60, max: 96, noNaN: true })
const scores = fc.tuple(score, score, score)
const weights = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]): Three => [Math.min(a, b), Math.abs(a - b), 1 - Math.max(a, b)])

describe('learnWeights', () => {
  it('finds planted weights inside its bounds, whatever rounding hides', () => {
    let learnt = 0
    fc.assert(
      fc.property(weights, fc.array(scores, { minLength: 5, maxLength: 28 }), (planted, days) => {
        const learned = learnWeights(days.map((day, at) => dayOf(day, planted, [2, at])))
        if ('why' in learned) {
          expect(learned.why).toBe('weights-not-identifiable')
          return
        }
        learnt += 1
        expect(learned.sheets).toBe(days.length)
        for (const [at, id] of IDS.entries()) {
          expect(learned.low[id]).toBeLessThanOrEqual(planted[at]! + 1e-6)
          expect(learned.high[id]).toBeGreaterThanOrEqual(planted[at]! - 1e-6)
          expect(learned.weights[id]).toBeGreaterThanOrEqual(learned.low[id] - 1e-6)
          expect(learned.weights[id]).toBeLessThanOrEqual(learned.high[id] + 1e-6)
        }
        expect(IDS.reduce((sum, id) => sum + learned.weights[id], 0)).toBeCloseTo(1, 6)
      }),
    )
    expect(learnt).toBeGreaterThan(50)
  })

  const VARIED: Three[] = [
    [69, 99, 85],
    [74, 91, 88],
    [80, 95, 79],
    [66, 98, 92],
    [71, 88, 90],
    [77, 93, 82],
  ]
  const planted: Three = [0.5, 0.2, 0.3]
  const sheets = VARIED.map((day, at) => dayOf(day, planted, [2, at]))

  it('needs five days, not five readings of one', () => {
    expect(learnWeights(sheets.slice(0, 4))).toEqual({ why: 'few-sheets' })
    expect(learnWeights(Array.from({ length: 9 }, () => sheets[0]!))).toEqual({ why: 'few-sheets' })
    expect(learnWeights(sheets.slice(0, 5))).toHaveProperty('weights')
  })

  it('says so when the dimensions hardly move', () => {
    const still = VARIED.map((_, at) => dayOf([69, 99, 85], planted, [2, at]))
    expect(learnWeights(still)).toEqual({ why: 'weights-not-identifiable' })
  })

  it('says so when no weights explain the days', () => {
    const wrong = sheets.map((sheet, at) => ({ ...sheet, total: sheet.total! + (at % 2) * 5 }))
    expect(learnWeights(wrong)).toEqual({ why: 'weights-sheets-disagree' })
  })

  it('leaves out days at the end of the scale and days without a part', () => {
    const cut = sheets.map((sheet, at) => (at === 0 ? { ...sheet, total: 100 } : sheet))
    expect(learnWeights(cut)).toMatchObject({ sheets: 5 })
    expect(learnWeights(cut.map((sheet) => ({ ...sheet, dimensions: [] })))).toEqual({ why: 'few-sheets' })
  })

  it('gives the total its basis', () => {
    const sheet = { ...dayOf([72, 97, 86], planted, [2, 8]) }
    const total = totalOf({ sheet, book: bookOf({ numbers: { 'scale.max': 100 } }), history: sheets })
    expect(total).toMatchObject({ basis: 'learned', mismatch: null, why: null })
    expect(total.recomputed).toBeCloseTo(83.2, 0)
    const other = totalOf({
      sheet: { ...sheet, shopId: 'b' },
      book: bookOf({}),
      history: sheets.map((one) => ({ ...one, shopId: 'a' })),
    })
    expect(other).toMatchObject({ basis: 'none', why: 'no-dimension-weights' })
  })
})
