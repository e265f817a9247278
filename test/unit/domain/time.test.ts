import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, epochOf, secondsBetween, timeOf } from '../../../lib/domain/time'
import { TimeSchema } from '../../../lib/schema/time'

describe('time', () => {
  it('keeps an instant through writing and reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const time = timeOf(seconds * 1000)
        expect(TimeSchema.safeParse(time).success).toBe(true)
        expect(epochOf(time)).toBe(seconds * 1000)
      }),
    )
  })

  it('takes the day in +08:00', () => {
    expect(dayOf('2026-11-23T00:00:00+08:00')).toBe('2026-11-23')
    expect(timeOf(Date.parse('2026-11-22T16:00:00Z'))).toBe('2026-11-23T00:00:00+08:00')
  })

  it('counts seconds forwards and backwards', () => {
    expect(secondsBetween('2026-11-23T10:00:00+08:00', '2026-11-23T11:00:01+08:00')).toBe(3601)
    expect(secondsBetween('2026-11-23T10:00:00+08:00', '2026-11-23T09:59:59+08:00')).toBe(-1)
  })
})
