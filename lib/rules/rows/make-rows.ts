import type { Cited, PackLine, PackMetric, PackNumber } from '../../schema/rule-pack'
import type { Day } from '../../schema/time'

/** key, value (`null` = the source leaves it open), unit, what it is in plain Chinese. */
export type NumberRow = readonly [key: string, value: number | null, unit: PackNumber['unit'], label: string]

/** Rows that rest on the same text. */
export function numbersFrom(cite: Cited, rows: readonly NumberRow[]): PackNumber[] {
  return rows.map(([key, value, unit, label]) => ({ ...cite, key, value, unit, label }))
}

/** id, label, figure, comparison, bound, consequence, days whose mean is compared. */
export type LineRow = readonly [
  id: string,
  label: string,
  of: PackLine['of'],
  op: PackLine['op'],
  bound: number,
  consequence: string,
  meanDays: number,
]

/** Lines that rest on the same text. */
export function linesFrom(cite: Cited, rows: readonly LineRow[]): PackLine[] {
  return rows.map(([id, label, of, op, bound, consequence, meanDays]) => ({
    ...cite,
    id,
    label,
    of,
    op,
    bound,
    consequence,
    meanDays,
  }))
}

/** A metric as this pack shows it beside the score: known from another version, so here by inference. */
export function besideScore(metric: PackMetric): PackMetric {
  return { ...metric, scored: false, effective: null, confidence: 'inferred' }
}

/** The same metric as another text defines it. */
export function citedBy(cite: Cited, ...metrics: readonly PackMetric[]): PackMetric[] {
  return metrics.map((metric) => ({ ...metric, ...cite }))
}

/** The rows of a shared table that had begun by a pack's last day (`null` = all of them). */
export function begunBy<T extends Cited>(until: Day | null, rows: readonly T[]): T[] {
  return rows.filter(({ effective }) => until === null || effective === null || effective <= until)
}
