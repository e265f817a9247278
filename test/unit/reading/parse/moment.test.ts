import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChatMoment, parseMoment, toTime } from '../../../../lib/reading/parse/moment'

const NOW = '2026-01-02T09:00:00+08:00'

describe('moments', () => {
  it.each([
    ['2026/01/01 08:00:00', '2026-01-01T08:00:00+08:00'],
    ['申请时间：2026-1-1 8:05', '2026-01-01T08:05:00+08:00'],
    ['2026年12月31日 23:59', '2026-12-31T23:59:00+08:00'],
    ['２０２６／０１／０１　０８：００：００', '2026-01-01T08:00:00+08:00'],
    ['2028-02-29 00:00:00', '2028-02-29T00:00:00+08:00'],
  ])('%s', (text, time) => {
    expect(parseMoment(text)).toBe(time)
  })

  it.each(['2026-02-30 10:00', '2026-13-01 10:00', '2026-01-01', '10:00:00', '2026-01-01 25:00', '昨天'])(
    'reads nothing in «%s»',
    (text) => {
      expect(parseMoment(text)).toBeNull()
    },
  )

  it.each([
    ['今天 08:30', '2026-01-02T08:30:00+08:00'],
    ['昨天 23:10:05', '2026-01-01T23:10:05+08:00'],
    ['01-02 08:59', '2026-01-02T08:59:00+08:00'],
    ['12-31 10:00', '2025-12-31T10:00:00+08:00'],
  ])('knows the day of %s', (text, time) => {
    expect(parseChatMoment(text, NOW)).toBe(time)
  })

  it('does not guess the day of a bare time of day', () => {
    expect(parseChatMoment('08:30', NOW)).toBeNull()
  })

  it('reads back any second of the century', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 4_000_000_000 }), (seconds) => {
        const time = toTime(seconds * 1000)
        expect(parseMoment(time.slice(0, 19).replace('T', ' '))).toBe(time)
      }),
    )
  })
})
