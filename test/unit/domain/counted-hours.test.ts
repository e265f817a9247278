import { describe, expect, it } from 'vitest'
import { hourOf, inServiceHours, reviewStartOf } from '../../../lib/domain/counted-hours'

describe('the hours that count', () => {
  it.each([
    ['07:59:59', false],
    ['08:00:00', true],
    ['22:59:59', true],
    ['23:00:00', false],
    ['00:00:00', false],
  ])('%s: %s', (clock, counts) => {
    expect(inServiceHours(`2026-11-21T${clock}+08:00`)).toBe(counts)
  })

  it.each([
    ['2026-11-21T08:00:00+08:00', '2026-11-21T08:00:00+08:00'],
    ['2026-11-21T22:59:59+08:00', '2026-11-21T22:59:59+08:00'],
    ['2026-11-21T23:00:00+08:00', '2026-11-22T08:00:00+08:00'],
    ['2026-11-22T00:00:00+08:00', '2026-11-22T08:00:00+08:00'],
    ['2028-02-28T23:30:00+08:00', '2028-02-29T08:00:00+08:00'],
    ['2026-12-31T23:30:00+08:00', '2027-01-01T08:00:00+08:00'],
  ])('a review of %s starts at %s', (appliedAt, start) => {
    expect(reviewStartOf(appliedAt)).toBe(start)
  })

  it('tell the hour in +08:00', () => {
    expect(hourOf('2026-11-21T00:15:00+08:00')).toBe(0)
    expect(hourOf('2026-11-21T23:15:00.5+08:00')).toBe(23)
  })
})
