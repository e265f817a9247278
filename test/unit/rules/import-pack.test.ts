import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookOf, valueOf } from '../../../lib/rules/pack-book'
import { importPack, PACK_TEXT_MOST } from '../../../lib/rules/import-pack'
import { ALL_PACKS, packById } from '../../../lib/rules/packs/all-packs'

type Json = Record<string, unknown>
type Tables = Json & { numbers: Json[]; metrics: Json[]; weights: Json[] }

/** A small pack as a file would hold it, changed by the test. */
function file(change: (pack: Tables) => void): string {
  const { numbers, weights, ...rest } = packById('douyin-2026-07-14')
  const small = { ...rest, numbers: numbers.slice(0, 3), weights: weights.slice(0, 4), lines: [] }
  const pack = JSON.parse(JSON.stringify(small)) as Tables
  change(pack)
  return JSON.stringify(pack)
}

describe('importPack', () => {
  it.each(ALL_PACKS.map((pack) => [pack.id, pack] as const))('takes %s as it ships', (_id, pack) => {
    const read = importPack(JSON.stringify(pack))
    expect(read).toEqual({ ok: true, pack: JSON.parse(JSON.stringify(pack)) })
  })

  it('takes a changed number, which then counts', () => {
    const read = importPack(file(({ numbers }) => (numbers[0]!.value = 25)))
    if (!read.ok) throw new Error(`${read.field}`)
    expect(valueOf(bookOf(read.pack), 'stage.minOrders')).toBe(25)
  })

  it.each<[string, string, object]>([
    ['no JSON', 'export default {}', { why: 'not-json', field: null, row: null }],
    ['a list', '[]', { why: 'wrong-field', field: null, row: null }],
    ['an unknown pack', file((pack) => (pack.id = 'douyin-2027-01-01')), { why: 'wrong-field', field: 'id' }],
    [
      'another platform’s',
      file((pack) => (pack.platform = 'qianniu')),
      { why: 'foreign', field: 'platform' },
    ],
    [
      'a table that is missing',
      file((pack) => delete (pack as Json).stars),
      { why: 'wrong-field', field: 'stars' },
    ],
    [
      'a value as text',
      file(({ numbers }) => (numbers[1]!.value = '70')),
      { why: 'wrong-field', field: 'numbers[1].value', row: 2 },
    ],
    [
      'a value nested',
      file(({ numbers }) => (numbers[1]!.value = { of: 70 })),
      { why: 'wrong-field', field: 'numbers[1].value', row: 2 },
    ],
    [
      'a row nested',
      file(({ numbers }) => (numbers[2]!.rows = [])),
      { why: 'foreign', field: 'numbers[2].rows', row: 3 },
    ],
    [
      'a field we do not know',
      file((pack) => (pack.script = 'x')),
      { why: 'foreign', field: 'script', row: null },
    ],
    [
      'a metric we do not know',
      file(({ metrics }) => (metrics[0]!.id = 'magic')),
      { why: 'wrong-field', field: 'metrics[0].id', row: 1 },
    ],
    [
      'no source',
      file(({ numbers }) => (numbers[0]!.source = '')),
      { why: 'wrong-field', field: 'numbers[0].source', row: 1 },
    ],
    [
      'an unknown confidence',
      file(({ numbers }) => (numbers[0]!.confidence = 'sure')),
      { why: 'wrong-field', field: 'numbers[0].confidence', row: 1 },
    ],
    [
      'a weight above the whole',
      file(({ weights }) => (weights[3]!.weight = 25)),
      { why: 'wrong-field', field: 'weights[3].weight', row: 4 },
    ],
    [
      'a number twice',
      file(({ numbers }) => numbers.push({ ...numbers[0] })),
      { why: 'twice', field: 'numbers[3]', row: 4 },
    ],
    [
      'a label without end',
      file(({ numbers }) => (numbers[1]!.label = '长'.repeat(401))),
      { why: 'too-large', field: 'numbers[1].label', row: 2 },
    ],
    [
      'rows without end',
      file((pack) => {
        pack.stars = Array.from({ length: 2001 }, (_, min) => ({
          ...packById('douyin-2026-07-14').stars[0],
          min,
        }))
      }),
      { why: 'too-large', field: 'stars' },
    ],
  ])('refuses %s by name', (_case, text, fault) => {
    expect(importPack(text)).toMatchObject({ ok: false, ...fault })
  })

  it('refuses a file above the cap before reading it', () => {
    expect(importPack(' '.repeat(PACK_TEXT_MOST + 1))).toMatchObject({ ok: false, why: 'too-large' })
    expect(importPack(' '.repeat(PACK_TEXT_MOST))).toMatchObject({ ok: false, why: 'not-json' })
  })

  it('lets no key reach a prototype', () => {
    const text = file(() => undefined).replace('{', '{"__proto__":{"polluted":1},')
    importPack(text)
    expect(({} as Json).polluted).toBeUndefined()
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(importPack(text).ok).toBe(false)
      }),
    )
  })
})
