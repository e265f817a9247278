import { describe, expect, it } from 'vitest'
import { COMPARE_CASES, type CompareCase } from '../../../lib/rules/compare-cases'
import { comparePacks, type CompareRow } from '../../../lib/rules/compare-packs'
import { packBook } from '../../../lib/rules/pack-book'
import { ALL_PACKS } from '../../../lib/rules/packs/all-packs'
import type { PackId } from '../../../lib/schema/finding'

type Asked = readonly [left: PackId, right: PackId, paidFen?: number]

function compare(kind: CompareCase, ...[left, right, paidFen]: Asked): Map<string, CompareRow> {
  const rows = comparePacks({ kind, left: packBook(left), right: packBook(right), paidFen })
  return new Map(rows.map((row) => [row.id, row]))
}

describe('a wrongful refusal', () => {
  it('costs 3 points within 15 under 2025-11-19 and 2026-05-07', () => {
    const rows = compare('wrongful-refusal', 'douyin-2025-11-19', 'douyin-2026-05-07')
    expect(rows.get('deduction.unjustifiedRefusal')).toMatchObject({
      left: { value: 3, unit: 'points', cite: { effective: '2025-11-19', confidence: 'third-party' } },
      right: { value: 3, unit: 'points', cite: { effective: '2026-05-07', confidence: 'official' } },
      same: true,
    })
    expect(rows.get('deduction.cap')).toMatchObject({ left: { value: 15 }, right: { value: 15 }, same: true })
  })

  it('costs no point under 2026-07-14, so no cap stands there', () => {
    const rows = compare('wrongful-refusal', 'douyin-2026-05-07', 'douyin-2026-07-14')
    expect(rows.get('deduction.unjustifiedRefusal')).toMatchObject({
      left: { value: 3 },
      right: { value: 0, cite: { effective: '2026-07-14', confidence: 'official' } },
      same: false,
    })
    expect(rows.get('deduction.cap')).toMatchObject({
      left: { value: 15 },
      right: { is: 'none' },
      same: false,
    })
  })

  it.each([
    [1_000, 500],
    [5_900, 590],
    [5_905, 591],
    [50_000, 5_000],
    [90_000, 5_000],
  ])('of %s fen paid costs at most %s fen to the buyer, under either', (paidFen, most) => {
    const rows = compare('wrongful-refusal', 'douyin-2026-05-07', 'douyin-2026-07-14', paidFen)
    expect(rows.get('compensation')).toMatchObject({
      left: { value: most, unit: 'fen', cite: { effective: '2025-09-18' } },
      right: { value: most, unit: 'fen', cite: { effective: '2026-07-31' } },
      same: true,
    })
  })

  it('names share, bounds and ladder, and no sum without the paid amount', () => {
    const rows = compare('wrongful-refusal', 'douyin-2026-07-14', 'douyin-2026-09-08')
    expect(rows.has('compensation')).toBe(false)
    const values = (id: string) =>
      [rows.get(id)?.left, rows.get(id)?.right].map((cell) => cell?.is === 'number' && cell.value)
    expect(values('compensation.share')).toEqual([0.1, 0.1])
    expect(values('compensation.minFen')).toEqual([500, 500])
    expect(values('compensation.maxFen')).toEqual([5_000, 5_000])
    expect(values('ladder.refusal.dailyMean')).toEqual([5, 5])
    expect(values('ladder.refusal.level3.freezeDays')).toEqual([30, 30])
  })

  it('has points of another kind on 千牛, and no compensation', () => {
    const rows = compare('wrongful-refusal', 'douyin-2026-09-08', 'qianniu-2026-03-16', 10_000)
    expect(rows.get('tmall.points.refusedDuty')).toMatchObject({ left: { is: 'none' }, right: { value: 6 } })
    expect(rows.get('compensation')).toMatchObject({ left: { value: 1_000 }, right: { is: 'none' } })
  })
})

it('a refusal moves 平台求助率 only if the buyer then turns to the platform', () => {
  const [refusal, help] = (['wrongful-refusal', 'platform-help'] as const).map((kind) =>
    compare(kind, 'douyin-2026-05-07', 'douyin-2026-07-14').get('platformHelpRate'),
  )
  expect([refusal?.onlyIfEscalated, help?.onlyIfEscalated]).toEqual([true, false])
})

describe('other cases', () => {
  it('platform help counts since 2026-07-14 alone', () => {
    const rows = compare('platform-help', 'douyin-2026-05-07', 'douyin-2026-07-14')
    expect(rows.get('platformHelpRate')).toMatchObject({
      left: { is: 'metric', scored: false, cite: { effective: null, confidence: 'inferred' } },
      right: { is: 'metric', scored: true, addend: { numerator: 1, denominator: 0 } },
      same: false,
    })
  })

  it('a bad rating in chat counts since 2026-07-14; one for goods all along', () => {
    const rows = compare('bad-rating', 'douyin-2026-05-07', 'douyin-2026-09-08')
    expect(rows.get('imDissatisfactionRate')).toMatchObject({
      left: { scored: false },
      right: { scored: true, addend: { numerator: 1, denominator: 1 } },
    })
    expect(rows.get('goodsRating')?.same).toBe(true)
  })

  it('a quality return keeps its place, and the small-shop floor is open after 2026-09-08', () => {
    const rows = compare('quality-return', 'douyin-2026-07-14', 'douyin-2026-09-08')
    expect(rows.get('qualityReturnRate')).toMatchObject({ same: true, left: { scored: true } })
    expect(rows.get('floor.score')).toMatchObject({ left: { value: 80 }, right: { is: 'open' }, same: false })
  })

  it('on 千牛 the quality return moved into 负反馈', () => {
    const rows = compare('quality-return', 'qianniu-2025-06-30', 'qianniu-2026-03-16')
    expect(rows.get('firstQualityReturnRate')).toMatchObject({
      left: { scored: true },
      right: { scored: false },
    })
    expect(rows.get('negativeFeedbackRate')).toMatchObject({
      left: { scored: false },
      right: { scored: true },
    })
  })
})

describe.each(COMPARE_CASES)('%s', (kind) => {
  const packs = ALL_PACKS.filter(({ id }) => id !== 'qianniu-dsr')

  it.each(packs.map(({ id }) => id))('says something of %s, cited, and the same against itself', (id) => {
    const rows = [...compare(kind, id, id, 5_900).values()]
    expect(rows.length).toBeGreaterThan(0)
    for (const { left, right, same } of rows) {
      expect(same).toBe(true)
      expect('cite' in left && left.cite.source !== '').toBe(true)
      expect(right).toEqual(left)
    }
  })
})
