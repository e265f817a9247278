import type { Cited, PackMetric, PackNumber } from '../schema/rule-pack'
import type { MetricId } from '../schema/score-sheet'
import { numberOf, numbersOf, type PackBook } from './pack-book'
import { lineKey, starKey, weightKey, windowKey } from './pack-edits'
import { citeOf, rowsInForce } from './row-in-force'

export const PACK_GROUPS = [
  'weights',
  'score',
  'bonus',
  'penalty',
  'lines',
  'stars',
  'windows',
  'limits',
  'articles',
] as const
/** Under which heading a number stands. */
export type PackGroup = (typeof PACK_GROUPS)[number]

/** One number that the user may overrule, with what it was. */
export interface EditableRow {
  key: string
  group: PackGroup
  /** In plain Chinese, from the pack; `null` = named by `metric` and `part`. */
  label: string | null
  metric: MetricId | null
  part: 'from' | 'to' | 'weight' | null
  unit: PackNumber['unit']
  value: number | null
  original: number | null
  edited: boolean
  /** A figure of the trade articles counts only once switched on; `null` = counts anyway. */
  on: boolean | null
  /** `null` = nobody states it. */
  cite: Cited | null
}

/** Which heading a key's first word belongs under; any other word is `limits`. */
const GROUP_OF: Readonly<Record<string, PackGroup>> = {
  weight: 'weights',
  stage: 'score',
  scale: 'score',
  tier: 'score',
  floor: 'score',
  target: 'score',
  dsr: 'score',
  badReview: 'score',
  firstQuality: 'score',
  platformHelp: 'score',
  response: 'score',
  bonus: 'bonus',
  deduction: 'bonus',
  ladder: 'penalty',
  compensation: 'penalty',
  tmall: 'penalty',
  taobao: 'penalty',
  slow: 'penalty',
  article: 'articles',
}

/** Every number of a pack that can be overruled, group by group as `PACK_GROUPS` orders them. */
export function editableRows(book: PackBook): EditableRow[] {
  const rows = [
    ...numbersOf(book).map((row) => numberRow(book, row)),
    ...book.pack.metrics.filter(({ scored }) => scored).map((metric) => weightRow(book, metric)),
    ...lineRows(book),
    ...starRows(book),
    ...book.pack.metrics.flatMap((metric) => windowRows(book, metric)),
  ]
  return PACK_GROUPS.flatMap((group) => rows.filter((row) => row.group === group))
}

function numberRow(book: PackBook, { key, label, unit }: PackNumber): EditableRow {
  const number = numberOf(book, key)
  const isArticle = number?.cite.confidence === 'article'
  return {
    ...edited(book, key, number?.original ?? null),
    group: GROUP_OF[key.split('.', 1)[0] ?? ''] ?? 'limits',
    label,
    unit,
    on: isArticle ? (number?.on ?? false) : null,
    cite: number?.cite ?? null,
  }
}

function weightRow(book: PackBook, { id }: PackMetric): EditableRow {
  const table = book.pack.weights.find(({ of }) => of === id)
  const named = { group: 'weights', metric: id, part: 'weight', unit: 'rate' } as const
  return { ...edited(book, weightKey(id), null), ...named, cite: table ? citeOf(table) : null }
}

function lineRows(book: PackBook): EditableRow[] {
  const unit = book.pack.platform === 'douyin' ? 'points' : 'stars'
  return rowsInForce(book.pack.lines, ({ id }) => id, book.day).map((line) => ({
    ...edited(book, lineKey(line), line.bound),
    group: 'lines',
    label: `${line.label} ${line.op}。${line.consequence}`,
    unit,
    cite: citeOf(line),
  }))
}

function starRows(book: PackBook): EditableRow[] {
  return book.pack.stars.map((step) => ({
    ...edited(book, starKey(step), step.min),
    group: 'stars',
    label: `买家看到 ${step.stars.toFixed(1)}，总分从几分起`,
    unit: 'points',
    cite: citeOf(step),
  }))
}

function windowRows(book: PackBook, metric: PackMetric): EditableRow[] {
  const cite = metric.windowCite ?? citeOf(metric)
  const named = { group: 'windows', metric: metric.id, unit: 'days', cite } as const
  return [
    { ...edited(book, windowKey(metric.id, 'from'), metric.fromDaysAgo), ...named, part: 'from' },
    { ...edited(book, windowKey(metric.id, 'to'), metric.toDaysAgo), ...named, part: 'to' },
  ]
}

function edited(book: PackBook, key: string, original: number | null) {
  const edit = book.edits[key]
  const value = edit ?? original
  return { key, value, original, edited: edit !== undefined, label: null, metric: null, part: null, on: null }
}
