import * as z from 'zod/mini'
import {
  AddendSchema,
  CitedSchema,
  PackLineSchema,
  PackMetricSchema,
  PackNumberSchema,
  PackWeightSchema,
  RulePackSchema,
  StarStepSchema,
  type RulePack,
} from '../schema/rule-pack'
import { packById } from './packs/all-packs'

/** A pack is a page of text; what is longer is something else. Characters. */
export const PACK_TEXT_MOST = 500_000
const ROWS_MOST = 2_000
const TEXT_MOST = 400

/** What came of reading a file. `field` = where in the file, `numbers[3].value`; rows count from 0, `row` from 1. */
export type ImportedPack =
  { ok: true; pack: RulePack } | { ok: false; why: ImportFault; field: string | null; row: number | null }

type ImportFault = 'too-large' | 'not-json' | 'wrong-field' | 'foreign' | 'twice'

type Fault = Extract<ImportedPack, { ok: false }>
type Table = 'metrics' | 'numbers' | 'weights' | 'stars' | 'lines'

/** Rows of a file may hold the fields we know and no others. */
const FileSchema = z.strictObject({
  ...RulePackSchema.shape,
  metrics: z.array(
    z.strictObject({
      ...PackMetricSchema.shape,
      badEvent: z.nullable(z.strictObject(AddendSchema.shape)),
      windowCite: z.optional(z.strictObject(CitedSchema.shape)),
    }),
  ),
  numbers: z.array(z.strictObject(PackNumberSchema.shape)),
  weights: z.array(
    z.strictObject({ ...PackWeightSchema.shape, weight: z.number().check(z.gte(0), z.lte(1)) }),
  ),
  stars: z.array(z.strictObject(StarStepSchema.shape)),
  lines: z.array(z.strictObject(PackLineSchema.shape)),
})

/** The name of a row in each table; two rows of one name and one day contradict each other. */
const NAMES: { readonly [T in Table]: (row: RulePack[T][number]) => string } = {
  metrics: ({ id }) => id,
  numbers: ({ key, effective }) => `${key} ${effective}`,
  weights: ({ industry, shopType, of, effective }) => `${industry} ${shopType} ${of} ${effective}`,
  stars: ({ min }) => String(min),
  lines: ({ id, effective }) => `${id} ${effective}`,
}

/**
 * A pack from a file's text: JSON of the same flat tables that ship, under one of the packs' ids, which it then
 * stands in for. Nothing in it is run; whatever is not a known field of the right type is refused by name.
 */
export function importPack(text: string): ImportedPack {
  if (text.length > PACK_TEXT_MOST) return fault('too-large')
  const json = parseJson(text)
  if (json === undefined) return fault('not-json')
  const read = FileSchema.safeParse(json)
  if (!read.success) return faultOfIssue(read.error.issues[0])
  const pack: RulePack = read.data
  return contradictionIn(pack) ?? { ok: true, pack }
}

function contradictionIn(pack: RulePack): Fault | null {
  if (pack.platform !== packById(pack.id).platform) return fault('foreign', 'platform')
  return (
    overlongIn(pack) ??
    twiceIn(pack, 'metrics') ??
    twiceIn(pack, 'numbers') ??
    twiceIn(pack, 'weights') ??
    twiceIn(pack, 'stars') ??
    twiceIn(pack, 'lines')
  )
}

function overlongIn(pack: RulePack): Fault | null {
  if (pack.title.length > TEXT_MOST) return fault('too-large', 'title')
  for (const table of ['metrics', 'numbers', 'weights', 'stars', 'lines'] as const) {
    if (pack[table].length > ROWS_MOST) return fault('too-large', table)
    for (const [index, row] of pack[table].entries()) {
      const long = Object.entries(row).find(
        ([, value]) => typeof value === 'string' && value.length > TEXT_MOST,
      )
      if (long) return { ...fault('too-large', `${table}[${index}].${long[0]}`), row: index + 1 }
    }
  }
  return null
}

function twiceIn<T extends Table>(pack: RulePack, table: T): Fault | null {
  const rows: readonly RulePack[T][number][] = pack[table]
  const names = rows.map((row) => NAMES[table](row))
  const index = names.findIndex((name, at) => names.indexOf(name) < at)
  return index < 0 ? null : { ...fault('twice', `${table}[${index}]`), row: index + 1 }
}

function faultOfIssue(issue: z.core.$ZodIssue | undefined): Fault {
  if (!issue) return fault('wrong-field')
  const isForeign = issue.code === 'unrecognized_keys'
  const path = isForeign ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  const row = path.find((part) => typeof part === 'number')
  return {
    ...fault(isForeign ? 'foreign' : 'wrong-field', fieldOf(path)),
    row: row === undefined ? null : row + 1,
  }
}

function fieldOf(path: readonly PropertyKey[]): string | null {
  const field = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part).slice(0, 60)}`))
    .join('')
    .replace(/^\./, '')
  return field === '' ? null : field
}

function fault(why: ImportFault, field: string | null = null): Fault {
  return { ok: false, why, field, row: null }
}

/** `undefined` = not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
