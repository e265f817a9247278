import type { Counters } from '../schema/projection'
import type { Metric, ScoreSheet } from '../schema/score-sheet'
import { candidatesOf } from './candidates'

/**
 * The metrics of a sheet with the counts that the platform shows elsewhere (the 平台求助 counter) filled in where the
 * sheet itself shows none. Counts that do not come to the figure shown are of another day, and left out.
 */
export function withCounters(sheet: ScoreSheet, counters: Counters | null): Metric[] {
  const help = counters?.platformHelp
  if (!help) return sheet.metrics
  return sheet.metrics.map((metric) => {
    const isOpen =
      metric.id === 'platformHelpRate' && metric.numerator === null && metric.denominator === null
    return isOpen && fits(metric, help) ? { ...metric, ...help } : metric
  })
}

function fits(
  metric: Metric,
  { numerator: k, denominator }: { numerator: number; denominator: number },
): boolean {
  if (metric.value === null && metric.shown === null) return true
  const { range } = candidatesOf({ metric: { ...metric, denominator }, definition: null, orders30d: null })
  return range !== null && range.kMin(denominator) <= k && k <= range.kMax(denominator)
}

/** A metric of which the page shows nothing. */
export function unseenMetric(id: Metric['id']): Metric {
  const unseen = { value: null, shown: null, score: null, weight: null, tiers: null, peer: null }
  return { id, ...unseen, numerator: null, denominator: null }
}
