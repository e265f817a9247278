import { describe, expect, it, vi } from 'vitest'
import { oncePer } from '../../../lib/domain/once-per'

describe('oncePer', () => {
  it('makes once for each object, whatever it makes', () => {
    const make = vi.fn<(of: { n: number }) => number | undefined>(({ n }) => (n > 0 ? n : undefined))
    const made = oncePer(make)
    const [one, none] = [{ n: 1 }, { n: 0 }]
    expect([made(one), made(none), made(one), made(none)]).toEqual([1, undefined, 1, undefined])
    expect(make).toHaveBeenCalledTimes(2)
    expect(made({ n: 1 })).toBe(1)
    expect(make).toHaveBeenCalledTimes(3)
  })
})
