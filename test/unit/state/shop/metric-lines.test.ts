import { describe, expect, it } from 'vitest'
import { leavingDays } from '../../../../lib/state/shop/leaving'
import { metricLines, mostDelicate } from '../../../../lib/state/shop/metric-lines'
import { stripChips } from '../../../../lib/state/shop/strip-chips'
import { DOUYIN_OUTLOOK, DOUYIN_SHEETS } from '../../../gallery/shop-douyin'
import { expiryOf, metric, projected } from '../../../gallery/shop-outlook'

const { projection } = DOUYIN_OUTLOOK
const lines = metricLines(DOUYIN_SHEETS.at(-1)!, projection)
const of = (id: string) => lines.find((line) => line.id === id)!

describe('metricLines', () => {
  it('shows the page’s own counts as the only ones', () => {
    expect(of('platformHelpRate')).toMatchObject({ counts: { k: 3, n: 460 }, others: [], more: 0 })
  })

  it('moves from the exact share where the counts are certain', () => {
    const move = of('imDissatisfactionRate').oneMore
    expect(move?.most).toBeCloseTo(4 / 57 - 3 / 56, 12)
    expect(move?.least).toBe(move?.most)
  })

  it('names two more counts that fit, and how many it does not name', () => {
    expect(of('qualityReturnRate')).toMatchObject({ counts: { k: 5, n: 373 }, more: 11 })
    expect(of('qualityReturnRate').others).toHaveLength(2)
  })

  it('says that nothing bounds how many there are', () => {
    expect(of('deliveryOnTimeRate').more).toBeNull()
  })

  it('gives a mean of hours no counts', () => {
    expect(of('pickupHours')).toMatchObject({ unit: 'hours', counts: null, oneMore: null })
  })

  it('shows the sheet as it is before anything is computed', () => {
    const bare = metricLines(DOUYIN_SHEETS.at(-1)!, null)
    expect(bare.find(({ id }) => id === 'platformHelpRate')).toMatchObject({
      counts: { k: 3, n: 460 },
      oneMore: null,
      later: null,
    })
  })
})

describe('the most delicate metric', () => {
  it('is the one that one more moves furthest', () => {
    expect(mostDelicate(lines)?.id).toBe('imDissatisfactionRate')
  })

  it('is none where nothing is known to move', () => {
    expect(mostDelicate(metricLines(DOUYIN_SHEETS.at(-1)!, null))).toBeNull()
  })

  it('marks one chip of the strip, in the page’s order', () => {
    expect(stripChips(lines).map(({ line, delicate }) => [line.id, delicate])).toEqual([
      ['imDissatisfactionRate', true],
      ['platformHelpRate', false],
    ])
  })

  it('leaves out of the strip what the page does not give', () => {
    const sheet = { metrics: [metric('platformHelpRate', [null, null])] }
    expect(stripChips(metricLines(sheet, null))).toEqual([])
  })
})

describe('leavingDays', () => {
  it('names day, metric, what goes and what stays', () => {
    const days = leavingDays(projection)
    expect(days.map(({ date }) => date)).toEqual([
      '2026-11-25',
      '2026-11-27',
      '2026-12-02',
      '2026-12-04',
      '2026-12-11',
    ])
    expect(days[0]?.rows).toEqual([
      { metric: 'platformHelpRate', num: 1, den: 14, left: { k: 2, n: 446 }, sure: true, value: 2 / 446 },
    ])
    expect(days[1]?.rows.map(({ metric: id, sure }) => [id, sure])).toEqual([
      ['qualityReturnRate', false],
      ['imDissatisfactionRate', true],
    ])
  })

  it('sees what leaves on the very first day', () => {
    const row = projected('platformHelpRate', 0.01, {
      candidates: [{ k: 2, n: 200 }],
      expiry: expiryOf({ k: 2, n: 200 }, { 1: [1, 5] }),
    })
    expect(leavingDays({ metrics: [row] })[0]).toMatchObject({ date: '2026-11-24', rows: [{ num: 1 }] })
  })

  it('says nothing of a day on which only good ones go', () => {
    const row = projected('platformHelpRate', 0.01, {
      candidates: [{ k: 2, n: 200 }],
      expiry: expiryOf({ k: 2, n: 200 }, { 3: [0, 5] }),
    })
    expect(leavingDays({ metrics: [row] })).toEqual([])
  })
})
