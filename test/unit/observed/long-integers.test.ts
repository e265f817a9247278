import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteLongIntegers } from '../../../lib/reading/observed/long-integers'

/** An integer that is to stand bare in the JSON text. */
interface Bare {
  bare: string
}

const digits = fc
  .tuple(fc.constantFrom('', '-'), fc.constantFrom('1', '5', '9'), fc.stringMatching(/^\d{15,22}$/))
  .map(([sign, first, rest]): Bare => ({ bare: sign + first + rest }))

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    digits,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"',
      '\\',
      '\\"',
      '1234567890123456789',
      '"1234567890123456789"',
      '\\\\"12345678901234567890',
    ),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('tree'), { maxKeys: 5 }),
  ),
}))

const isBare = (value: unknown): value is Bare =>
  typeof value === 'object' && value !== null && 'bare' in value

/** The tree as JSON text, with bare integers of any length. */
function textOf(value: unknown): string {
  if (isBare(value)) return value.bare
  if (Array.isArray(value)) return `[${value.map(textOf).join(' , ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, child]) => `${JSON.stringify(key)}:${textOf(child)}`)
    .join(',')}}`
}

/** The tree as it should come out: long integers as strings, everything else as JSON keeps it. */
function expected(value: unknown): unknown {
  if (isBare(value)) return value.bare
  if (Array.isArray(value)) return value.map(expected)
  if (typeof value === 'number' && /^-?\d{16,}$/.test(JSON.stringify(value))) return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return JSON.parse(JSON.stringify(value))
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, expected(child)]))
}

describe('quoteLongIntegers', () => {
  it('keeps every digit of every integer and changes nothing else', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(JSON.parse(quoteLongIntegers(textOf(value)))).toEqual(expected(value))
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['{"id":140000000000000001}', '{"id":"140000000000000001"}'],
    ['[9007199254740993,1]', '["9007199254740993",1]'],
    ['{"a":"12345678901234567890"}', '{"a":"12345678901234567890"}'],
    [String.raw`{"a":"x\"12345678901234567890"}`, String.raw`{"a":"x\"12345678901234567890"}`],
    [String.raw`["\\",12345678901234567890]`, String.raw`["\\","12345678901234567890"]`],
    ['[1.2345678901234567890]', '[1.2345678901234567890]'],
    ['[1234567890123456e3]', '[1234567890123456e3]'],
  ])('%s', (json, quoted) => {
    expect(quoteLongIntegers(json)).toBe(quoted)
  })

  it('never throws and adds nothing but quotes, whatever the text', () => {
    const pieces = ['"', '\\', '-', '1234567890123456', '.5', 'e3', ',', '[', ']', '{', '}', ':', ' ']
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 }))
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('')
        expect(quoteLongIntegers(text).replaceAll('"', '')).toBe(text.replaceAll('"', ''))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes time in proportion to hostile text', () => {
    const hostile = `${'"\\'.repeat(500_000)}1234567890123456`
    const started = performance.now()
    quoteLongIntegers(hostile)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
