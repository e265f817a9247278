import type { MetricId } from '../../schema/score-sheet'
import { mostDelicate, type MetricLine } from './metric-lines'

/** What a frontline agent moves with one click or one answer; the strip has room for these alone. */
const OF_THE_AGENT: ReadonlySet<MetricId> = new Set([
  'platformHelpRate',
  'imDissatisfactionRate',
  'wangwangSatisfactionRate',
])

export interface StripChip {
  line: MetricLine
  /** The one that one more bad event moves furthest: its move stands beside it. */
  delicate: boolean
}

/** The metrics named in the strip, in the page's order; figures that the page does not give are left out. */
export function stripChips(lines: readonly MetricLine[]): StripChip[] {
  const own = lines.filter(({ id, shown, counts }) => OF_THE_AGENT.has(id) && (shown ?? counts) !== null)
  const delicate = mostDelicate(own)
  return own.map((line) => ({ line, delicate: line === delicate }))
}
