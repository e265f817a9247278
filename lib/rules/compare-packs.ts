import type { Fen } from '../schema/money'
import type { Addend, Cited, PackNumber } from '../schema/rule-pack'
import type { MetricId } from '../schema/score-sheet'
import { TOUCHED, type CompareCase } from './compare-cases'
import { numberOf, numbersOf, packMetric, valueOf, type PackBook } from './pack-book'
import { citeOf } from './row-in-force'

/** What the case does under one pack, and on what that rests. */
export type CompareCell =
  /** `unit` is the pack's own: points of the total, fen, a share … */
  | { is: 'number'; value: number; unit: PackNumber['unit']; cite: Cited }
  /** What the case adds to a metric; `addend: null` = its mean of hours moves by how long it took. */
  | { is: 'metric'; scored: boolean; addend: Addend | null; cite: Cited }
  /** The pack has the row and its source leaves it open. */
  | { is: 'open'; cite: Cited }
  /** The pack knows no such thing, or it takes nothing here. */
  | { is: 'none' }

export interface CompareRow {
  /** A number's key, a metric's id, or `compensation` for the money that the paid amount gives. */
  id: string
  /** The number as its pack names it; `null` for a metric and for `compensation`. */
  label: string | null
  /** A refusal moves 平台求助率 only if the buyer then turns to the platform. */
  onlyIfEscalated: boolean
  left: CompareCell
  right: CompareCell
  same: boolean
}

export interface Comparison {
  kind: CompareCase
  left: PackBook
  right: PackBook
  /** What the buyer paid, for the compensation; unknown = its share and bounds alone. */
  paidFen?: Fen | null | undefined
}

/** «同一单，不同规则»: one case under two packs, row by row; rows that neither pack knows are left out. */
export function comparePacks(comparison: Comparison): CompareRow[] {
  const { kind, left, right } = comparison
  const { numbers, metrics } = TOUCHED[kind]
  const isRefusal = kind === 'wrongful-refusal'
  const numberRows = numbers.map((key) => ({
    ...rowOf(key, numberCell(left, key), numberCell(right, key)),
    label: labelIn(left, key) ?? labelIn(right, key),
  }))
  const metricRows = metrics.map((id) => ({
    ...rowOf(id, metricCell(left, id), metricCell(right, id)),
    onlyIfEscalated: isRefusal && id === 'platformHelpRate',
  }))
  const rows = isRefusal
    ? [...numberRows, ...compensationRow(comparison), ...metricRows]
    : [...metricRows, ...numberRows]
  return rows.filter((row) => row.left.is !== 'none' || row.right.is !== 'none')
}

function rowOf(id: string, left: CompareCell, right: CompareCell): CompareRow {
  return { id, label: null, onlyIfEscalated: false, left, right, same: gistOf(left) === gistOf(right) }
}

function labelIn(book: PackBook, key: string): string | null {
  return numbersOf(book).find((row) => row.key === key)?.label ?? null
}

function metricCell(book: PackBook, id: MetricId): CompareCell {
  const metric = packMetric(book, id)
  if (metric === null) return { is: 'none' }
  return { is: 'metric', scored: metric.scored, addend: metric.badEvent, cite: citeOf(metric) }
}

/** A cap bounds nothing where the case takes no points. */
function numberCell(book: PackBook, key: string): CompareCell {
  const number = numberOf(book, key)
  const unit = book.pack.numbers.find((row) => row.key === key)?.unit
  if (number === null || unit === undefined || !number.on) return { is: 'none' }
  if (key === 'deduction.cap' && valueOf(book, 'deduction.unjustifiedRefusal') === 0) return { is: 'none' }
  if (number.value === null) return { is: 'open', cite: number.cite }
  return { is: 'number', value: number.value, unit, cite: number.cite }
}

function compensationRow({ left, right, paidFen }: Comparison): CompareRow[] {
  if (paidFen === undefined || paidFen === null) return []
  return [rowOf('compensation', compensationCell(left, paidFen), compensationCell(right, paidFen))]
}

/** At most this much: the share of what was paid, within the two bounds. */
function compensationCell(book: PackBook, paidFen: Fen): CompareCell {
  const share = numberOf(book, 'compensation.share')
  const least = valueOf(book, 'compensation.minFen')
  const most = valueOf(book, 'compensation.maxFen')
  if (share === null) return { is: 'none' }
  if (share.value === null || least === null || most === null) return { is: 'open', cite: share.cite }
  const value = Math.min(most, Math.max(least, Math.round(paidFen * share.value)))
  return { is: 'number', value, unit: 'fen', cite: share.cite }
}

function gistOf(cell: CompareCell): string {
  if (cell.is === 'number') return `${cell.is} ${cell.value} ${cell.unit}`
  if (cell.is === 'metric')
    return `${cell.is} ${cell.scored} ${cell.addend?.numerator}/${cell.addend?.denominator}`
  return cell.is
}
