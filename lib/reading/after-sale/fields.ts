import { bareText } from '../fold-text'
import { cellsByColumn, type Header } from '../columns'
import { findLabels, labelsIn } from '../label-value'
import { rawTextOf, textOf } from '../node-text'
import { found, missing, type Reading } from '../reading'
import type { Scope } from '../scope'
import type { VisibleNode } from '../visible-tree'
import { allLabels, type AfterSaleWords, type LabelledField } from './words'

/** Where the fields of one record are looked for. */
export interface FieldSource {
  scope: Scope
  cells: ReadonlyMap<string, VisibleNode>
  /** Labels in the scope. */
  placed: ReadonlySet<string>
  words: AfterSaleWords
  stops: readonly string[]
}

export function fieldSource(scope: Scope, header: Header | null, words: AfterSaleWords): FieldSource {
  const stops = allLabels(words)
  const cells = cellsByColumn(scope.roots, header)
  return { scope, cells, placed: labelsIn(scope, stops), words, stops }
}

const DASH = /^(?:[-—–/]+|无|暂无)$/

/**
 * One labelled field. `valueIn` takes the texts behind a label, the nearest piece, the nearest two …; the first
 * label that stands in the scope with a readable value decides; the same label with two different values is ambiguous and read as nothing. A dash is a value shown as none.
 */
export function readField<T>(
  source: FieldSource,
  field: LabelledField,
  valueIn: (texts: readonly string[]) => T | null,
): Reading<T> {
  let why: 'absent' | 'unparsable' | 'dash' = 'absent'
  for (const label of labelsShown(source, field)) {
    const values = new Map<string, T>()
    for (const hit of findLabels(source.scope, { labels: [label], stops: source.stops })) {
      if (DASH.test(bareText(hit.texts[0] ?? ''))) {
        why = 'dash'
        continue
      }
      const value = valueIn(hit.texts)
      if (value === null) why = why === 'dash' ? why : 'unparsable'
      else values.set(JSON.stringify(value), value)
    }
    if (values.size > 1) return missing('ambiguous')
    for (const value of values.values()) return found(value, 'label')
    const cell = cellValue(source, label, valueIn)
    if (cell) return cell
  }
  return missing(why)
}

const NO_LABELS: readonly string[] = []

function labelsShown({ cells, placed, words }: FieldSource, field: LabelledField): readonly string[] {
  let shown: string[] | null = null
  for (const label of words.labels[field]) {
    if (placed.has(label) || cells.has(label)) (shown ??= []).push(label)
  }
  return shown ?? NO_LABELS
}

function cellValue<T>(
  source: FieldSource,
  label: string,
  valueIn: (texts: readonly string[]) => T | null,
): Reading<T> | null {
  const cell = source.cells.get(label)
  if (!cell) return null
  const text = textOf(cell)
  if (DASH.test(bareText(text))) return missing('dash')
  const value = valueIn([text])
  return value === null ? null : found(value, 'column')
}

/** The value of the first text that a parser understands. */
export function first<T>(parse: (text: string) => T | null): (texts: readonly string[]) => T | null {
  return (texts) => {
    for (const text of texts) {
      const value = parse(text)
      if (value !== null) return value
    }
    return null
  }
}

/** A labelled text as shown on the page, not folded. */
export function readText(
  source: FieldSource,
  field: LabelledField,
  fits: (text: string) => boolean = () => true,
): Reading<string> {
  let why: 'absent' | 'dash' = 'absent'
  for (const label of labelsShown(source, field)) {
    const hits = findLabels(source.scope, { labels: [label], stops: source.stops })
    const raws = [...hits.map((hit) => hit.raw), ...cellText(source, label)]
      .map((raw) => raw.trim())
      .filter(Boolean)
    if (raws.some((raw) => DASH.test(bareText(raw)))) why = 'dash'
    const texts = [...new Set(raws.filter((raw) => !DASH.test(bareText(raw)) && fits(raw)))]
    if (texts.length > 1) return missing('ambiguous')
    if (texts[0]) return found(texts[0], hits.length ? 'label' : 'column')
  }
  return missing(why)
}

function cellText(source: FieldSource, label: string): string[] {
  const cell = source.cells.get(label)
  return cell ? [rawTextOf(cell)] : []
}
