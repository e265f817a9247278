import type { PackId } from '../schema/finding'
import type {
  Cited,
  PackEdits,
  PackLine,
  PackMetric,
  PackNumber,
  RulePack,
  StarStep,
} from '../schema/rule-pack'
import type { MetricId, ScoreSheet } from '../schema/score-sheet'
import type { Day } from '../schema/time'
import { editsIn, lineKey, onKey, starKey, weightKey, windowKey } from './pack-edits'
import { packWeightFor, type Weighed } from './pack-weights'
import { packById } from './packs/all-packs'
import { citeOf, rowInForce, rowsInForce } from './row-in-force'
import { ARTICLE_INDUSTRIES } from './rows/douyin-articles'

/** A pack with the user's numbers on top. */
export interface PackBook {
  pack: RulePack
  edits: PackEdits
  /** Rows with several dates are taken as of this day; without it, each one's newest. */
  day?: Day | undefined
}

/** The pack that ships under an id. `edits` as they are stored (`pack-edits.ts`) or by plain key. */
export function packBook(id: PackId, edits: PackEdits = {}, day?: Day): PackBook {
  return bookOf(packById(id), edits, day)
}

/** The same for a pack that was imported. */
export function bookOf(pack: RulePack, edits: PackEdits = {}, day?: Day): PackBook {
  return { pack, edits: editsIn(pack.id, edits), day }
}

/** A number and where it stands from: the user's edit, else the pack. */
export interface SourcedNumber {
  key: string
  value: number | null
  /** The pack's own, whatever the user says. */
  original: number | null
  origin: 'edit' | 'pack'
  /** `false` for a figure of the trade articles that is not switched on. */
  on: boolean
  cite: Cited
}

/** One number by its key, in the pack's unit. `null` = the pack has no such key. */
export function numberOf(book: PackBook, key: string): SourcedNumber | null {
  const row = rowInForce(
    book.pack.numbers.filter((number) => number.key === key),
    book.day,
  )
  if (row === null) return null
  const edit = book.edits[key]
  return {
    key,
    value: edit ?? row.value,
    original: row.value,
    origin: edit === undefined ? 'pack' : 'edit',
    on: row.confidence !== 'article' || book.edits[onKey(key)] === 1,
    cite: citeOf(row),
  }
}

/** The number if it is switched on; `null` = off, left open by the source, or no such key. */
export function valueOf(book: PackBook, key: string): number | null {
  const number = numberOf(book, key)
  return number?.on ? number.value : null
}

/** A metric as the pack defines it, scored or only shown beside the score, with the user's own window. */
export function packMetric(book: PackBook, id: MetricId): PackMetric | null {
  const metric = book.pack.metrics.find((row) => row.id === id)
  if (!metric) return null
  const fromDaysAgo = book.edits[windowKey(id, 'from')] ?? metric.fromDaysAgo
  const toDaysAgo = book.edits[windowKey(id, 'to')] ?? metric.toDaysAgo
  return { ...metric, fromDaysAgo, toDaysAgo }
}

/** Every number of the pack once, as of the book's day, in the pack's order, without edits. */
export function numbersOf(book: PackBook): PackNumber[] {
  return rowsInForce(book.pack.numbers, ({ key }) => key, book.day)
}

/** Every line with a consequence once, as of the book's day, with the user's own bounds. */
export function linesOf(book: PackBook): PackLine[] {
  const rows = rowsInForce(book.pack.lines, ({ id }) => id, book.day)
  return rows.map((row) => ({ ...row, bound: book.edits[lineKey(row)] ?? row.bound }))
}

/** The steps from points to a buyer's stars, highest first, with the user's own. Empty on 千牛. */
export function starStepsOf(book: PackBook): StarStep[] {
  return book.pack.stars.map((row) => ({ ...row, min: book.edits[starKey(row)] ?? row.min }))
}

/** A weight, a fraction 0–1 of its parent, and where it stands from; all `null` = nobody says. */
export interface SourcedWeight {
  weight: number | null
  origin: 'edit' | 'page' | 'pack' | null
  cite: Cited | null
}

const PAGE: Cited = { source: '体验分页面', effective: null, confidence: 'observed' }
const EDIT: Cited = { source: '你在设置里填的', effective: null, confidence: 'observed' }

/**
 * The weight of a dimension in the total, or of a metric in its dimension: the user's edit (`weight.<of>`), the
 * page's own, the pack's row for the sheet's industry and type of shop, a trade article's if switched on, else `null`.
 */
export function weightOf(book: PackBook, of: Weighed, sheet: ScoreSheet): SourcedWeight {
  const edit = book.edits[weightKey(of)]
  if (edit !== undefined) return { weight: edit, origin: 'edit', cite: EDIT }
  const shown = [...sheet.dimensions, ...sheet.metrics].find(({ id }) => id === of)?.weight ?? null
  if (shown !== null) return { weight: shown, origin: 'page', cite: PAGE }
  const row = packWeightFor(book.pack.weights, of, sheet)
  if (row) return { weight: row.weight, origin: 'pack', cite: citeOf(row) }
  return articleWeight(book, of, sheet)
}

function articleWeight(book: PackBook, of: Weighed, sheet: ScoreSheet): SourcedWeight {
  const named = ARTICLE_INDUSTRIES.find(({ word }) => sheet.industry?.includes(word))
  const number = named ? numberOf(book, `article.weight.${named.key}.${of}`) : null
  if (!number?.on || number.value === null) return { weight: null, origin: null, cite: null }
  return { weight: number.value, origin: 'pack', cite: number.cite }
}
