import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dimension, Metric, ScoreSheet } from '../../../../lib/schema/score-sheet'
import { totalOf } from '../../../../lib/score/total/total-of'
import { bookOf, dimensionsOf, metricOf, sheetOf, tiersOf } from '../sheets'

const SERVICE = ['imResponseSeconds', 'reviewHours', 'imDissatisfactionRate', 'platformHelpRate'] as const
const SERVICE_BOOK = bookOf({
  metrics: Object.fromEntries(SERVICE.map((id) => [id, 'service'])) as Record<
    (typeof SERVICE)[number],
    'service'
  >,
  numbers: { 'scale.min': 50, 'scale.max': 100 },
})

const totalAlone = (sheet: ScoreSheet, book = SERVICE_BOOK) => totalOf({ sheet, book, history: [] })

describe('the pages seen', () => {
  it('makes service 95 of 2026-08-02 = 25 + 25 + 22.5 + 22.5', () => {
    const shown: [number, number][] = [
      [13.872, 100],
      [1.7712, 100],
      [0.111111, 90],
      [0.003937, 90],
    ]
    const metrics = SERVICE.map((id, at) =>
      metricOf(id, { value: shown[at]![0], score: shown[at]![1], weight: 0.25 }),
    )
    const sheet = sheetOf({ metrics, dimensions: dimensionsOf({ service: [95, null] }) })
    expect(totalAlone(sheet).dimensions).toEqual([{ id: 'service', value: 95, recomputed: 95 }])
  })

  it('makes 千牛 4.66 = 0.25 × 5 + 0.25 × 5 + 0.5 × 4.32', () => {
    const dimensions = dimensionsOf({ goods: [5, 0.25], logistics: [5, 0.25], service: [4.32, 0.5] })
    const sheet = sheetOf({ platform: 'qianniu', total: 4.66, dimensions })
    const book = bookOf({ platform: 'qianniu', numbers: { 'scale.min': 3, 'scale.max': 5 } })
    expect(totalAlone(sheet, book)).toMatchObject({ recomputed: 4.66, basis: 'weights', mismatch: null })
    expect(totalAlone({ ...sheet, bonus: 0.5 }, book)).toMatchObject({ recomputed: 5, mismatch: -0.34 })
  })

  it('cannot put 82 of 2026-09-09 together, whose weights no page shows', () => {
    const dimensions = dimensionsOf({ goods: [69, null], logistics: [99, null], service: [85, null] })
    const sheet = sheetOf({ total: 82, bonus: 2, deduction: 0, dimensions })
    expect(totalAlone(sheet)).toMatchObject({ recomputed: null, basis: 'none', why: 'no-dimension-weights' })
    const edits = { 'weight.goods': 0.5, 'weight.logistics': 0.2, 'weight.service': 0.3 }
    const edited = totalAlone(sheet, bookOf({ edits, numbers: { 'scale.max': 100 } }))
    expect(edited).toMatchObject({ recomputed: 81.8, basis: 'weights', mismatch: null })
  })

  it('makes 物流 15/70/15 and 服务 70/30 of 2026-02-07 from the tiers', () => {
    const book = bookOf({ metrics: { imResponseSeconds: 'service', handlingOnTimeRate: 'service' } })
    const reply = tiersOf('≤', [
      [15, 100],
      [120, 70],
    ])
    const handling = tiersOf('≥', [
      [0.8549, 70],
      [0.8904, 100],
    ])
    const metrics = [
      metricOf('imResponseSeconds', { value: 120, tiers: reply, weight: 0.7 }),
      metricOf('handlingOnTimeRate', { value: 0.8904, tiers: handling, weight: 0.3 }),
    ]
    const sheet = sheetOf({ metrics, dimensions: dimensionsOf({ service: [79, 1] }) })
    expect(totalAlone(sheet, book)).toMatchObject({ recomputed: 79, basis: 'tiers' })
  })
})

describe('the small-shop floor', () => {
  const numbers = {
    'floor.ordersFlagship': 300,
    'floor.ordersOther': 500,
    'floor.maxNumerator': 3,
    'floor.score': 80,
    'floor.applies.platformHelpRate': 1,
  }
  const tiers = tiersOf('≤', [
    [0.001, 100],
    [0.004, 60],
  ])
  const score = (shop: Partial<ScoreSheet>, metric: Partial<Metric>, floor: number | null = 80) => {
    const book = bookOf({
      metrics: { platformHelpRate: 'service' },
      numbers: { ...numbers, 'floor.score': floor },
    })
    const metrics = [metricOf('platformHelpRate', { tiers, weight: 1, value: 0.02, ...metric })]
    const total = totalAlone(
      sheetOf({ metrics, dimensions: dimensionsOf({ service: [null, 1] }), ...shop }),
      book,
    )
    return [total.recomputed, total.doubts.length > 0]
  }

  it.each([
    [{ orders30d: 299, shopType: '旗舰店' }, { numerator: 3 }, [80, false]],
    [{ orders30d: 300, shopType: '旗舰店' }, { numerator: 3 }, [60, false]],
    [{ orders30d: 499, shopType: '企业店' }, { numerator: 3 }, [80, false]],
    [{ orders30d: 499, shopType: '非旗舰' }, { numerator: 3 }, [80, false]],
    [{ orders30d: 499, shopType: '官方旗舰店' }, { numerator: 3 }, [60, false]],
    [{ orders30d: 499, shopType: '' }, { numerator: 3 }, [60, true]],
    [{ orders30d: 500, shopType: '企业店' }, { numerator: 3 }, [60, false]],
    [{ orders30d: 299, shopType: '企业店' }, { numerator: 4 }, [60, false]],
    [{ orders30d: 299, shopType: null }, { numerator: 0, value: 0 }, [80, false]],
    [{ orders30d: 400, shopType: null }, { numerator: 3 }, [60, true]],
    [{ orders30d: null, shopType: '旗舰店' }, { numerator: 3 }, [60, true]],
    [{ orders30d: 100, shopType: '旗舰店' }, { numerator: null }, [80, false]],
    [{ orders30d: 299, shopType: '旗舰店' }, { numerator: null }, [60, true]],
    [{ orders30d: 299, shopType: '旗舰店' }, { numerator: 3, score: 100 }, [100, false]],
  ])('%o %o', (shop, metric, expected) => {
    const known = { value: 0.004, ...metric }
    expect(score(shop, metric.numerator === null ? { ...known, value: 0.02 } : known)).toEqual(expected)
  })

  it('is nobody’s guess where the pack leaves it open', () => {
    expect(score({ orders30d: 100, shopType: '旗舰店' }, { numerator: 1, value: 0.004 }, null)).toEqual([
      60,
      false,
    ])
  })
})

describe('a total that its parts do not make', () => {
  const dimensions = dimensionsOf({ goods: [80, 0.5], logistics: [90, 0.2], service: [85, 0.3] })

  it('is told when rounding cannot explain it', () => {
    expect(totalAlone(sheetOf({ total: 84, dimensions }))).toMatchObject({ recomputed: 83.5, mismatch: null })
    expect(totalAlone(sheetOf({ total: 85, dimensions }))).toMatchObject({ recomputed: 83.5, mismatch: 1.5 })
  })

  it('is not made of weights that are no whole, nor outside the formal stage', () => {
    const partly = dimensionsOf({ goods: [80, 0.35], logistics: [90, 0.25], service: [85, 0.2] })
    expect(totalAlone(sheetOf({ dimensions: partly })).why).toBe('weights-do-not-sum')
    expect(totalAlone(sheetOf({ dimensions, stage: 'growth' })).why).toBe('growth-stage')
    expect(totalAlone(sheetOf({ dimensions, stage: 'none' })).why).toBe('no-score')
    const unknown = dimensionsOf({ goods: [null, 0.5], logistics: [90, 0.2], service: [85, 0.3] })
    expect(totalAlone(sheetOf({ dimensions: unknown })).why).toBe('dimension-unknown')
  })

  it('equals its parts within the scale, whatever they are', () => {
    const score = fc.integer({ min: 50, max: 100 })
    const whole = fc
      .tuple(fc.nat(100), fc.nat(100))
      .map(([a, b]) => [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)])
    fc.assert(
      fc.property(
        fc.tuple(score, score, score),
        whole,
        fc.tuple(fc.nat(9), fc.nat(30)),
        (scores, cents, [bonus, deduction]) => {
          const ids: Dimension['id'][] = ['goods', 'logistics', 'service']
          const parts = ids.map((id, at) => ({ id, score: scores[at]!, weight: cents[at]! / 100 }))
          const sum = scores.reduce((all, one, at) => all + one * cents[at]!, 0) / 100 + bonus - deduction
          const total = totalAlone(sheetOf({ dimensions: parts, bonus, deduction }))
          expect(total.recomputed).toBeCloseTo(Math.min(100, Math.max(50, sum)), 8)
        },
      ),
    )
  })
})
