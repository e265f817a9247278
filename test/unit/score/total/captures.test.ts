import { describe, expect, it } from 'vitest'
import { packBook } from '../../../../lib/rules/pack-book'
import { starsOf } from '../../../../lib/score/total/stars-of'
import { totalOf } from '../../../../lib/score/total/total-of'
import { dimensionsOf, metricOf, sheetOf } from '../sheets'

/** Pages that were seen in public, under the packs that were in force. */
describe('captures under the shipped packs', () => {
  it('2026-08-02, 医疗健康: service 95 with the published weights', () => {
    const rows = [
      ['imResponseSeconds', 13.872, 100],
      ['reviewHours', 1.7712, 100],
      ['imDissatisfactionRate', 0.111111, 90],
      ['platformHelpRate', 0.003937, 90],
    ] as const
    const sheet = sheetOf({
      industry: '医疗健康',
      shopType: '旗舰店',
      metrics: rows.map(([id, value, score]) => metricOf(id, { value, score })),
      dimensions: dimensionsOf({ service: [95, 1] }),
    })
    const total = totalOf({ sheet, book: packBook('douyin-2026-07-14'), history: [] })
    expect(total).toMatchObject({ recomputed: 95, basis: 'tiers', mismatch: null, why: null })
    expect(total.dimensions).toEqual([{ id: 'service', value: 95, recomputed: 95 }])
  })

  it('2026-09-09: 82 cannot be put together, and shows as 4.6', () => {
    const dimensions = dimensionsOf({ goods: [69, null], logistics: [99, null], service: [85, null] })
    const sheet = sheetOf({ total: 82, bonus: 2, deduction: 0, dimensions })
    const book = packBook('douyin-2026-09-08')
    expect(totalOf({ sheet, book, history: [] })).toMatchObject({
      recomputed: null,
      basis: 'none',
      why: 'no-dimension-weights',
    })
    expect(starsOf({ sheet, book })).toEqual({ now: 4.6, next: 4.7, pointsToNext: 3 })
  })

  it('千牛: 4.66', () => {
    const dimensions = dimensionsOf({ goods: [5, 0.25], logistics: [5, 0.25], service: [4.32, 0.5] })
    const sheet = sheetOf({ platform: 'qianniu', total: 4.66, dimensions })
    const book = packBook('qianniu-2026-03-16')
    expect(totalOf({ sheet, book, history: [] })).toMatchObject({ recomputed: 4.66, mismatch: null })
    expect(totalOf({ sheet: { ...sheet, bonus: 0.5 }, book, history: [] }).recomputed).toBe(5)
    expect(starsOf({ sheet, book })).toEqual({ now: 4.66, next: 4.8, pointsToNext: 0.14 })
  })
})
