import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration, formatFen, formatMoment, formatScore } from '../../../lib/i18n/format'

describe('money', () => {
  it.each([
    [5990, '¥59.90'],
    [0, '¥0.00'],
    [1, '¥0.01'],
    [123_456_789, '¥1,234,567.89'],
  ])('%i fen is %s', (fen, text) => {
    expect(formatFen(fen, 'zh-CN')).toBe(text)
    expect(formatFen(fen, 'en')).toBe(text)
  })

  it('never loses a fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_00 }), (fen) => {
        expect(Math.round(Number(formatFen(fen, 'zh-CN').replaceAll(/[¥,]/g, '')) * 100)).toBe(fen)
      }),
    )
  })
})

describe('durations', () => {
  it.each([
    [205_200, '2天9小时', '2 d 9 h'],
    [206_160, '2天9小时', '2 d 9 h'],
    [172_800, '2天', '2 d'],
    [3_900, '1小时5分钟', '1 h 5 min'],
    [60, '1分钟', '1 min'],
    [59, '不到1分钟', 'under 1 min'],
    [-5, '不到1分钟', 'under 1 min'],
  ])('%i s is %s', (seconds, chinese, english) => {
    expect(formatDuration(seconds, 'zh-CN')).toBe(chinese)
    expect(formatDuration(seconds, 'en')).toBe(english)
  })

  it('never promises more time than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 40 * 86_400 }), (seconds) => {
        const text = formatDuration(seconds, 'zh-CN')
        const of = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0)
        expect(of('天') * 86_400 + of('小时') * 3_600 + of('分钟') * 60).toBeLessThanOrEqual(seconds)
      }),
    )
  })
})

describe('moments, in the consoles’ own zone', () => {
  const now = Date.parse('2026-11-23T00:30:00+08:00')

  it.each([
    ['2026-11-23T00:05:00+08:00', '今天 00:05', 'today 00:05'],
    ['2026-11-22T18:30:00+08:00', '昨天 18:30', 'yesterday 18:30'],
    ['2026-11-24T09:00:00+08:00', '明天 09:00', 'tomorrow 09:00'],
    ['2026-11-20T09:00:00+08:00', '11月20日 09:00', 'Nov 20 09:00'],
    ['2025-12-31T09:00:00+08:00', '2025年12月31日 09:00', 'Dec 31, 2025 09:00'],
  ])('%s', (iso, chinese, english) => {
    expect(formatMoment(iso, now, 'zh-CN')).toBe(chinese)
    expect(formatMoment(iso, now, 'en')).toBe(english)
  })
})

describe('scores', () => {
  it('keeps the digits that were read', () => {
    expect(formatScore(82, 'zh-CN')).toBe('82.0')
    expect(formatScore(4.83, 'zh-CN')).toBe('4.83')
  })
})
