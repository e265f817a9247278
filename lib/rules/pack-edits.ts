import type { PackId } from '../schema/finding'
import type { PackEdits, PackLine, StarStep } from '../schema/rule-pack'
import type { MetricId } from '../schema/score-sheet'
import type { Weighed } from './pack-weights'

/**
 * How the user's numbers are kept: an edit belongs to the pack in which it was made, as `<pack id>:<key>`, so
 * that 千牛's highest score is never taken for 抖店's. A key without a pack's name counts in every pack.
 */
export function editKey(id: PackId, key: string): string {
  return `${id}:${key}`
}

/** The edits that count in one pack, by the pack's own keys; the pack's own edit wins over a general one. */
export function editsIn(id: PackId, edits: PackEdits): PackEdits {
  const general = Object.entries(edits).filter(([key]) => !key.includes(':'))
  const own = Object.entries(edits).filter(([key]) => key.startsWith(`${id}:`))
  return Object.fromEntries([...general, ...own.map(([key, value]) => [key.slice(id.length + 1), value])])
}

/** The edit that switches a figure of the trade articles on (1). */
export const onKey = (key: string) => `${key}.on`
/** The first or last day of a metric's window, in days ago. */
export const windowKey = (id: MetricId, end: 'from' | 'to') => `window.${id}.${end}`
/** The bound of a line with a consequence. */
export const lineKey = ({ id }: PackLine) => `line.${id}`
/** The points from which buyers see so many stars. */
export const starKey = ({ stars }: StarStep) => `star.${stars.toFixed(1)}`
/** The weight of a dimension or metric, a fraction 0–1. */
export const weightKey = (of: Weighed) => `weight.${of}`
