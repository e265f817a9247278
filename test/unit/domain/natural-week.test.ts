import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naturalWeekOf } from '../../../lib/domain/natural-week'
import { epochOf, timeOf } from '../../../lib/domain/time'

describe('the natural week', () => {
  it.each([
    ['2026-09-14T00:00:00+08:00', '2026-09-14', 1, 'its first second'],
    ['2026-09-13T23:59:59+08:00', '2026-09-07', 7, 'the second before'],
    ['2026-09-16T12:00:00+08:00', '2026-09-14', 3, 'a Wednesday'],
    ['2028-02-29T12:00:00+08:00', '2028-02-28', 2, 'a leap day'],
    ['2027-01-01T06:00:00+08:00', '2026-12-28', 5, 'over the turn of the year'],
    ['1970-01-01T00:00:00+08:00', '1969-12-29', 4, 'before the epoch'],
  ])('of %s begins on %s, day %i: %s', (now, from, daysSoFar) => {
    expect(naturalWeekOf(now)).toMatchObject({ from, startsAt: `${from}T00:00:00+08:00`, daysSoFar })
  })

  it('holds its time, lasts seven days and begins on a Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const now = timeOf(seconds * 1000)
        const { startsAt, endsAt, from } = naturalWeekOf(now)
        expect(startsAt <= now && now < endsAt).toBe(true)
        expect(epochOf(endsAt) - epochOf(startsAt)).toBe(7 * 86_400_000)
        expect(new Date(from).getUTCDay()).toBe(1)
      }),
    )
  })
})
