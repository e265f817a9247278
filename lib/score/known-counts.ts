import type { Counters } from '../schema/projection'
import type { Metric, ScoreSheet } from '../schema/score-sheet'

/**
 * The metrics of a sheet with the counts that the platform shows elsewhere (the 平台求助 counter) filled in where the
 * sheet itself shows none.
 */
export function withCounters(sheet: ScoreSheet, counters: Counters | null): Metric[] {
  const help = counters?.platformHelp
  return sheet.metrics.map((metric) => {
    const isOpen =
      metric.id === 'platformHelpRate' && metric.numerator === null && metric.denominator === null
    return isOpen && help ? { ...metric, ...help } : metric
  })
}

/** A metric of which the page shows nothing. */
export function unseenMetric(id: Metric['id']): Metric {
  const unseen = { value: null, shown: null, score: null, weight: null, tiers: null, peer: null }
  return { id, ...unseen, numerator: null, denominator: null }
}
