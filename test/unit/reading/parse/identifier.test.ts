import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIdentifier, parseTrackingNo } from '../../../../lib/reading/parse/identifier'

describe('identifiers', () => {
  it('keeps every digit of numbers beyond 2^53', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 7n, max: 10n ** 24n - 1n }), (id) => {
        expect(parseIdentifier(String(id))).toBe(String(id))
        expect(parseIdentifier(`：${id} 复制`)).toBe(String(id))
      }),
    )
  })

  it.each(['1234567', 'A12345678', '', '-', '2026-01-01', '1'.repeat(25)])('takes none from «%s»', (text) => {
    expect(parseIdentifier(text)).toBeNull()
  })

  it.each([
    ['圆通速递 YT6047213904799', 'YT6047213904799'],
    ['SF1234567890123 已签收', 'SF1234567890123'],
    ['774688213811591', '774688213811591'],
    ['ＪＴ２４０６９８５２０７６２７', 'JT2406985207627'],
  ])('%s → %s', (text, trackingNo) => {
    expect(parseTrackingNo(text)).toBe(trackingNo)
  })

  it.each(['YT604****4799', '暂无', '1/1 已发货'])('takes no parcel number from «%s»', (text) => {
    expect(parseTrackingNo(text)).toBeNull()
  })
})
