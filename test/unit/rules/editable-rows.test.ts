import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editableRows } from '../../../lib/rules/editable-rows'
import { enteredNumber, shownNumber } from '../../../lib/rules/entered-number'
import { packBook } from '../../../lib/rules/pack-book'
import { PACK_IDS } from '../../../lib/schema/finding'
import { PackNumberSchema } from '../../../lib/schema/rule-pack'

describe('editableRows', () => {
  it.each(PACK_IDS)('lists each number of %s once, all but weights with a source', (id) => {
    const rows = editableRows(packBook(id))
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
    for (const row of rows) {
      expect(row.cite !== null || row.part === 'weight', row.key).toBe(true)
      expect(row.label !== null || row.metric !== null, row.key).toBe(true)
      expect([row.edited, row.value]).toEqual([false, row.original])
      expect(row.on, row.key).toBe(row.group === 'articles' ? false : null)
    }
  })

  it('shows an edit beside what it was, whatever kind of number it is', () => {
    const keys = ['weight.service', 'weight.platformHelpRate', 'line.alliance.total', 'star.4.9'] as const
    const more = ['window.platformHelpRate.to', 'bonus.nextDay', 'ladder.refusal.dailyMean'] as const
    const edits = Object.fromEntries([...keys, ...more].map((key) => [key, 0.5]))
    const rows = editableRows(packBook('douyin-2026-09-08', edits)).filter(({ edited }) => edited)
    expect(rows.map(({ key, group, original, value }) => [key, group, original, value])).toEqual([
      ['weight.service', 'weights', null, 0.5],
      ['weight.platformHelpRate', 'weights', null, 0.5],
      ['bonus.nextDay', 'bonus', 5, 0.5],
      ['ladder.refusal.dailyMean', 'penalty', 5, 0.5],
      ['line.alliance.total', 'lines', 70, 0.5],
      ['star.4.9', 'stars', 93, 0.5],
      ['window.platformHelpRate.to', 'windows', 1, 0.5],
    ])
  })

  it('shows an article’s figure as switched on', () => {
    const book = packBook('douyin-2026-09-08', { 'article.refusal.target.on': 1 })
    const row = editableRows(book).find(({ key }) => key === 'article.refusal.target')
    expect(row).toMatchObject({ on: true, value: 0.12, edited: false, group: 'articles' })
  })
})

describe('enteredNumber', () => {
  it.each([
    ['15', 'rate', 0.15],
    ['15%', 'rate', 0.15],
    ['0.15', 'rate', 0.0015],
    ['100', 'rate', 1],
    ['101', 'rate', null],
    ['59.90', 'fen', 5_990],
    ['0.001', 'fen', null],
    ['3', 'count', 3],
    ['2.5', 'count', null],
    ['2.5', 'points', 2.5],
    ['-1', 'points', null],
    ['1e3', 'points', null],
    ['十', 'points', null],
    ['', 'points', null],
    ['1000001', 'seconds', null],
  ] as const)('takes %j of %s for %s', (text, unit, value) => {
    expect(enteredNumber(text, unit)).toBe(value)
  })

  it('reads back what it shows', () => {
    for (const unit of PackNumberSchema.shape.unit.options) {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 10_000 }), (parts) => {
          const value = unit === 'rate' ? parts / 10_000 : parts
          expect(enteredNumber(String(shownNumber(value, unit)), unit)).toBeCloseTo(value, 10)
        }),
      )
    }
  })
})
