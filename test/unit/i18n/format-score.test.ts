import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatMetric,
  formatMove,
  formatPoints,
  formatShare,
  formatSpan,
} from '../../../lib/i18n/format-score'

describe('formatMetric', () => {
  it.each([
    [3 / 460, 'rate', '0.65%'],
    [13.893, 'seconds', '13.9 秒'],
    [3.3061, 'hours', '3.31 小时'],
    [4.6923, 'stars', '4.692 星'],
    [80, 'points', '80 分'],
  ] as const)('%d %s is %s', (value, unit, words) => {
    expect(formatMetric(value, unit, 'zh-CN')).toBe(words)
  })
})

describe('formatMove', () => {
  it.each([
    [[4 / 57 - 3 / 56, 4 / 57 - 3 / 56], 'rate', '+1.66 个百分点'],
    [[0.0084, 0.0166], 'rate', '+0.84–1.66 个百分点'],
    [[0.00001, 0.0166], 'rate', '最多 +1.66 个百分点'],
    [[-0.0058, -0.0058], 'rate', '−0.58 个百分点'],
    [[0, -0.0058], 'rate', '最多 −0.58 个百分点'],
    [[-0.001, -0.068], 'stars', '−0.001–0.068 星'],
  ] as const)('%j %s is %s', (move, unit, words) => {
    expect(formatMove(move, unit, 'zh-CN')).toBe(words)
  })

  it('speaks English', () => {
    expect(formatMove([0.0084, 0.0166], 'rate', 'en')).toBe('+0.84–1.66 pp')
  })
})

describe('spans, shares and days', () => {
  it('shows one figure where both bounds show the same', () => {
    expect(formatSpan([0.00871, 0.00872], 'rate', 'zh-CN')).toBe('0.87%')
    expect(formatPoints([79.4, 84.6], 100, 'zh-CN')).toBe('79–85')
    expect(formatPoints([4.612, 4.749], 5, 'zh-CN')).toBe('4.61–4.75')
    expect(formatShare(0.255, 'zh-CN')).toBe('25.5%')
  })

  it('names a day with and without its weekday', () => {
    expect(formatDate('2026-11-28', 'zh-CN')).toBe('11月28日')
    expect(formatDate('2026-11-28', 'zh-CN', true)).toBe('11月28日 周六')
  })
})
