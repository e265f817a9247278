import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { packBook } from '../../../../lib/rules/pack-book'
import { budgetLines } from '../../../../lib/state/shop/budget-lines'
import { totalsByDay } from '../../../../lib/state/shop/day-series'
import { enterWeek } from '../../../../lib/state/shop/enter-week'
import { keeps, lineStates } from '../../../../lib/state/shop/line-states'
import { endOfDay, silentCauses, snooze } from '../../../../lib/state/shop/snooze'
import { starMarks } from '../../../../lib/state/shop/star-marks'
import { enteredWeeksItem, snoozedWarningsItem } from '../../../../lib/storage/settings'
import { DOUYIN_OUTLOOK, DOUYIN_SHEETS } from '../../../gallery/shop-douyin'
import { dayAfter, projected } from '../../../gallery/shop-outlook'
import { QIANNIU_OUTLOOK } from '../../../gallery/shop-qianniu'

describe('lineStates', () => {
  const book = packBook('douyin-2026-09-08', {}, '2026-11-23')
  const base = DOUYIN_SHEETS.at(-1)!
  const days = (totals: readonly (number | null)[]) =>
    totals.map((total, index) => ({ day: dayAfter(index - totals.length + 1), sheet: { ...base, total } }))
  const mean7 = (totals: readonly (number | null)[]) =>
    lineStates(book, days(totals)).find(({ id }) => id === 'promotion.mean7')

  it('takes the mean of exactly the last seven days', () => {
    expect(mean7([10, 70, 70, 70, 70, 70, 70, 77])).toMatchObject({ value: 71, met: true })
    expect(mean7([70, 70, 70, 70, 70, 70, 63])).toMatchObject({ value: 69, met: false })
  })

  it('leaves it open when one of them is missing or has no total', () => {
    expect(mean7([70, 70, 70, 70, 70, 70])).toMatchObject({ value: null, met: null })
    expect(mean7([70, 70, 70, null, 70, 70, 70])).toMatchObject({ value: null, met: null })
  })

  it('tells nothing outside the formal stage', () => {
    const growth = [{ day: dayAfter(0), sheet: { ...base, stage: 'growth' as const } }]
    expect(lineStates(book, growth).every(({ met }) => met === null)).toBe(true)
  })

  it.each([
    ['≥', true],
    ['>', false],
    ['≤', true],
    ['<', false],
  ] as const)('70 %s 70 is %s', (op, met) => {
    expect(keeps(70, { op, bound: 70 })).toBe(met)
  })
})

describe('budgetLines', () => {
  const step = { op: '≤', score: null, line: null } as const

  it('passes over a step that is behind already, and one that nobody can tell', () => {
    const row = projected('platformHelpRate', 0.02, {
      budget: [
        { ...step, kind: 'tier', bound: 0.01, score: 100, events: 0, low: 0, high: 0 },
        { ...step, kind: 'tier', bound: 0.03, score: 90, events: null, low: null, high: null },
        { ...step, kind: 'line', bound: 0.04, line: 'own', events: 4, low: 2, high: null },
      ],
    })
    expect(budgetLines({ metrics: [row] }, [{ id: 'own', label: '自己定的线' }])).toEqual({
      platformHelpRate: { kind: 'line', low: 2, high: null, to: '自己定的线' },
    })
  })
})

describe('starMarks', () => {
  it('stands between the step that holds and the next one', () => {
    expect(starMarks(DOUYIN_OUTLOOK)).toEqual({
      here: { min: 81, stars: 4.6 },
      next: { min: 85, stars: 4.7 },
      pointsToNext: 3,
    })
  })

  it('knows 4.8 on 千牛, where the total is the stars', () => {
    expect(starMarks(QIANNIU_OUTLOOK)).toEqual({
      here: null,
      next: { min: 4.8, stars: 4.8 },
      pointsToNext: 0.14,
    })
  })

  it('is nothing without a total', () => {
    expect(starMarks(null)).toEqual({ here: null, next: null, pointsToNext: null })
  })
})

describe('totalsByDay', () => {
  it('takes the last sheet of a day and leaves out those without a total', () => {
    const [first] = DOUYIN_SHEETS
    const sheets = [
      first!,
      { ...first!, total: 80.5 },
      { ...first!, updatedAt: '2026-11-22T11:00:00+08:00', total: null },
    ]
    expect(totalsByDay(sheets)).toEqual([{ day: dayAfter(-12), value: 80.5 }])
  })
})

describe('enterWeek', () => {
  beforeEach(() => fakeBrowser.reset())

  it('keeps what was told of this week, and nothing of an earlier one', async () => {
    const old = { from: '2026-01-05', unjustified: 9, violations: 9, tickets: 9, late: 9, mockery: 9 }
    await enteredWeeksItem.setValue({ a: old, b: old })
    await enterWeek('a', 'tickets', 3)
    await enterWeek('a', 'late', 1)
    const kept = await enteredWeeksItem.getValue()
    expect(kept['a']).toMatchObject({ unjustified: null, tickets: 3, late: 1, mockery: null })
    expect(kept['b']).toEqual(old)
  })
})

describe('snooze', () => {
  beforeEach(() => fakeBrowser.reset())

  it('lasts to midnight in the shop’s own zone', () => {
    expect(endOfDay(Date.parse('2026-11-23T23:59:00+08:00'))).toBe('2026-11-24T00:00:00+08:00')
    expect(endOfDay(Date.parse('2026-11-23T00:00:00+08:00'))).toBe('2026-11-24T00:00:00+08:00')
  })

  it('silences that cause of that shop, and keeps the others’', async () => {
    await snoozedWarningsItem.setValue({ other: { refusals: '2099-01-01T00:00:00+08:00' } })
    await snooze('douyin:1001', 'slow-replies')
    const kept = await snoozedWarningsItem.getValue()
    expect(Object.keys(kept)).toEqual(['other', 'douyin:1001'])
    expect(Object.keys(kept['douyin:1001'] ?? {})).toEqual(['slow-replies'])
  })

  it('is over when its time has come', () => {
    const kept = { refusals: '2026-11-24T00:00:00+08:00' }
    expect([...silentCauses(kept, '2026-11-23T23:59:59+08:00')]).toEqual(['refusals'])
    expect([...silentCauses(kept, '2026-11-24T00:00:00+08:00')]).toEqual([])
    expect([...silentCauses(undefined, '2026-11-24T00:00:00+08:00')]).toEqual([])
  })
})
