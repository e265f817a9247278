import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineOf, parseCountdown } from '../../../../lib/reading/parse/countdown'

const CASES: [string, [seconds: number, precision: number, then: string | null]][] = [
  ['2天9小时16分后自动同意', [206_160, 60, 'auto-agree']],
  ['4小时36分54秒后自动同意', [16_614, 1, 'auto-agree']],
  ['5天17小时52分后售后关闭', [496_320, 60, 'close']],
  ['9小时24分1秒后逾期', [33_841, 1, 'overdue']],
  ['6天8小时11分后超时平台将主动发起与用户的换货协商', [547_860, 60, 'platform-steps-in']],
  ['还剩1天2时3分', [93_780, 60, null]],
  ['还剩 0天8时44分，逾期未处理将自动退款', [31_440, 60, 'auto-agree']],
  ['还剩３天４时，逾期将关闭', [273_600, 3_600, 'close']],
  ['剩余2天', [172_800, 86_400, null]],
  ['请在1天2小时内处理，超时自动同意', [93_600, 3_600, 'auto-agree']],
  ['剩余 02:03:04', [7_384, 1, null]],
  ['1天02:03:04后自动同意', [93_784, 1, 'auto-agree']],
  ['剩1天2时', [93_600, 3_600, null]],
  ['2日9小时后自动同意', [205_200, 3_600, 'auto-agree']],
  ['23小时59分59秒后小二介入', [86_399, 1, 'platform-steps-in']],
]

describe('parseCountdown', () => {
  it.each(CASES)('%s', (text, [seconds, precisionSeconds, onDeadline]) => {
    expect(parseCountdown(text)).toEqual({ seconds, precisionSeconds, onDeadline })
  })

  it.each([
    '48小时内处理',
    '24小时内待处理',
    '7天无理由',
    '退款成功',
    '2026/01/02 03:04:05',
    '1天前',
    '1月3日9时后自动同意',
    '2026-01-03 10:00:00 后自动同意',
    '',
  ])('finds none in «%s»', (text) => {
    expect(parseCountdown(text)).toBeNull()
  })

  it('reads back any countdown it could have been shown', () => {
    const parts = fc.tuple(fc.nat(30), fc.nat(23), fc.nat(59), fc.nat(59))
    fc.assert(
      fc.property(parts, ([days, hours, minutes, seconds]) => {
        const shown = `${days}天${hours}小时${minutes}分${seconds}秒后自动同意`
        const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
        expect(parseCountdown(shown)?.seconds).toBe(total)
      }),
    )
  })

  it('puts the deadline at now + what is shown', () => {
    const countdown = parseCountdown('1小时30分后自动同意')!
    expect(deadlineOf(countdown, '2026-12-31T23:00:00+08:00')).toBe('2027-01-01T00:30:00+08:00')
  })
})
