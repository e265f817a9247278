import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LETTERS, unpackWeights } from '../../../../lib/reply/text/packed-weights'
import { packTable, packWeights } from '../../../train/pack-weights'

const shape = { columns: 1, scales: [1], biases: [0] }

describe('packed weights', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.int8Array({ maxLength: 300 }), fc.nat(5000), (table, zeros) => {
        const whole = Int8Array.from([...table, ...new Int8Array(zeros), ...table])
        expect(unpackWeights({ ...shape, buckets: whole.length, packed: packTable(whole) })).toEqual(whole)
      }),
    )
  })

  it('hold every weight and long runs of nothing', () => {
    const table = Int8Array.from({ length: 256 + 70_000 }, (_, at) => (at < 256 ? at - 128 : 0))
    expect(unpackWeights({ ...shape, buckets: table.length, packed: packTable(table) })).toEqual(table)
  })

  it('need no backslash in a string', () => {
    expect(LETTERS).toHaveLength(91)
    expect(LETTERS.join('')).not.toMatch(/[\\'"`]/)
  })

  it('are refused when they do not fill their table, or hold a foreign letter', () => {
    const packed = packTable(Int8Array.of(1, 0, 2))
    expect(() => unpackWeights({ ...shape, buckets: 4, packed })).toThrow('do not fill')
    expect(() => unpackWeights({ ...shape, buckets: 3, packed: `${packed}\\` })).toThrow('foreign')
  })

  it('round to the scale of their column, and clip nothing', () => {
    const packed = packWeights(Float64Array.of(0.5, -4, 1, 2), { columns: 2, biases: [0, 0], levels: 127 })
    expect(packed.scales).toEqual([1 / 127, 4 / 127])
    expect([...unpackWeights(packed)]).toEqual([64, -127, 127, 64])
  })
})
