import * as z from 'zod/mini'
import { OwnScriptSchema, type OwnScript } from '../../schema/reply-script'
import type { Time } from '../../schema/time'
import { COLUMNS, OTHER_HEADS, SEPARATORS, type ColumnField } from './columns'

/** What keeps a row out. `line` counts from 1, the heads included, as a spreadsheet shows it. */
export interface RowFault {
  line: number
  /** The head of the column; `null` = the row as a whole. */
  column: string | null
  why: 'no-heads' | 'no-text' | 'bad-value' | 'too-long' | 'too-many'
}

export interface ImportedScripts {
  scripts: OwnScript[]
  faults: RowFault[]
}

export interface ImportTerms {
  now: Time
  newId: () => string
  /** `null` = for every shop. */
  shopKey: string | null
  owner: OwnScript['owner']
}

const MOST_ROWS = 20_000
const AIM_LENGTH = 14
/** Columns whose cell may hold several values; empty = every value. */
const LISTS: ReadonlySet<ColumnField> = new Set(['platforms', 'intents', 'kinds', 'reasonClasses', 'stages'])
/** Columns whose cell is a list where empty means none. */
const PLAIN_LISTS: ReadonlySet<ColumnField> = new Set(['triggers', 'needs'])

/**
 * The scripts of a table whose first row has the heads. A row that does not fit is left out and named; what a table
 * does not say gets the plainest value. Changes nothing anywhere: the user sees the faults before anything is kept.
 */
export function scriptsOfRows(rows: readonly (readonly string[])[], terms: ImportTerms): ImportedScripts {
  const [heads = [], ...body] = rows
  const fields = heads.map(fieldOf)
  if (!fields.includes('text')) return { scripts: [], faults: [{ line: 1, column: null, why: 'no-heads' }] }
  if (body.length > MOST_ROWS)
    return { scripts: [], faults: [{ line: MOST_ROWS + 2, column: null, why: 'too-many' }] }
  const imported: ImportedScripts = { scripts: [], faults: [] }
  for (const [index, row] of body.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue
    const cells = new Map<ColumnField, string>()
    for (const [at, field] of fields.entries()) if (field) cells.set(field, row[at]?.trim() ?? '')
    const script = scriptOfCells(cells, terms)
    if ('id' in script) imported.scripts.push(script)
    else imported.faults.push({ line: index + 2, ...script })
  }
  return imported
}

function fieldOf(head: string): ColumnField | null {
  const name = head.replace(/^\uFEFF/, '').trim()
  return COLUMNS.find((column) => column.head === name)?.field ?? OTHER_HEADS[name] ?? null
}

function scriptOfCells(
  cells: ReadonlyMap<ColumnField, string>,
  { now, newId, shopKey, owner }: ImportTerms,
): OwnScript | Omit<RowFault, 'line'> {
  const text = cells.get('text') ?? ''
  if (text === '') return { column: headOf('text'), why: 'no-text' }
  const known = Object.fromEntries(
    [...cells].filter(([, cell]) => cell !== '').map(([field, cell]) => [field, valueOf(field, cell)]),
  )
  const result = z.safeParse(OwnScriptSchema, {
    id: newId(),
    category: '',
    aim: firstWords(text),
    triggers: [],
    needs: [],
    legal: null,
    platforms: '*',
    intents: '*',
    kinds: '*',
    reasonClasses: '*',
    stages: '*',
    scene: 'first-answer',
    tone: 'plain',
    updatedAt: now,
    retiredAt: null,
    owner,
    ...known,
    text,
    shopKey,
    pictures: [],
    history: [],
    version: 1,
  })
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path[0]
  return { column: headOf(field), why: issue?.code === 'too_big' ? 'too-long' : 'bad-value' }
}

function valueOf(field: ColumnField, cell: string): unknown {
  if (!LISTS.has(field) && !PLAIN_LISTS.has(field)) return cell
  return cell
    .split(SEPARATORS)
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

function headOf(field: unknown): string | null {
  return COLUMNS.find((column) => column.field === field)?.head ?? null
}

/** What a script without a title is called. */
function firstWords(text: string): string {
  const [words = ''] = text.split(/[，。；！？,.;!?\n]/)
  return [...(words.trim() || text)].slice(0, AIM_LENGTH).join('')
}
