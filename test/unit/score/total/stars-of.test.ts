import { describe, expect, it } from 'vitest'
import { packBook } from '../../../../lib/rules/pack-book'
import { starsOf } from '../../../../lib/score/total/stars-of'
import { bookOf, dimensionsOf, metricOf, sheetOf } from '../sheets'

const douyin = (total: number) => starsOf({ sheet: sheetOf({ total }), book: bookOf({}) })

describe('starsOf', () => {
  it.each([
    [100, 5, null, null],
    [97, 5, null, null],
    [96.999, 4.9, 5, 0.001],
    [82, 4.6, 4.7, 3],
    [61, 4.1, 4.2, 4],
    [60.5, 4, 4.1, 0.5],
    [60, 4, 4.1, 1],
    [51, 3.1, 3.2, 1],
    [50.5, 3, 3.1, 0.5],
    [0, 3, 3.1, 51],
  ])('%d points', (total, ...[now, next, pointsToNext]) => {
    expect(douyin(total)).toEqual({ now, next, pointsToNext })
  })

  it('steps on the exact total behind a rounded one', () => {
    const book = bookOf({ metrics: { platformHelpRate: 'service', reviewHours: 'service' } })
    const metrics = [
      metricOf('platformHelpRate', { score: 100, weight: 0.66 }),
      metricOf('reviewHours', { score: 90, weight: 0.34 }),
    ]
    const sheet = sheetOf({ total: 97, metrics, dimensions: dimensionsOf({ service: [97, 1] }) })
    expect(starsOf({ sheet, book })).toEqual({ now: 4.9, next: 5, pointsToNext: 0.4 })
  })

  it('goes by the steps that the user has set', () => {
    const book = packBook('douyin-2026-09-08', { 'star.4.7': 84 })
    expect(starsOf({ sheet: sheetOf({ total: 83 }), book })).toEqual({ now: 4.6, next: 4.7, pointsToNext: 1 })
    expect(starsOf({ sheet: sheetOf({ total: 84 }), book }).now).toBe(4.7)
  })

  it('knows nothing outside the formal stage', () => {
    const growing = sheetOf({ total: 70, stage: 'growth' })
    const nothing = { now: null, next: null, pointsToNext: null }
    expect(starsOf({ sheet: growing, book: bookOf({}) })).toEqual(nothing)
    expect(starsOf({ sheet: sheetOf(), book: bookOf({}) })).toEqual(nothing)
  })

  it('takes 千牛 as it stands, up to 4.8', () => {
    const book = packBook('qianniu-2026-03-16')
    const at = (total: number) => starsOf({ sheet: sheetOf({ platform: 'qianniu', total }), book })
    expect(at(4.66)).toEqual({ now: 4.66, next: 4.8, pointsToNext: 0.14 })
    expect(at(4.8)).toEqual({ now: 4.8, next: null, pointsToNext: null })
  })

  it('goes by the target that the user set, else by the pack’s line', () => {
    const sheet = sheetOf({ platform: 'qianniu', total: 4.8 })
    const own = packBook('qianniu-2026-03-16', { 'target.total': 4.9 })
    expect(starsOf({ sheet, book: own })).toEqual({ now: 4.8, next: 4.9, pointsToNext: 0.1 })
    const { pack } = packBook('qianniu-2026-03-16')
    const lineOnly = { pack: { ...pack, numbers: [] }, edits: { 'line.autonomy.total': 4.85 } }
    expect(starsOf({ sheet, book: lineOnly })).toEqual({ now: 4.8, next: 4.85, pointsToNext: 0.05 })
    expect(starsOf({ sheet, book: bookOf({ platform: 'qianniu' }) })).toEqual({
      now: 4.8,
      next: null,
      pointsToNext: null,
    })
  })
})
