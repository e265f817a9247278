import type { Metric, ScoreSheet } from '../../schema/score-sheet'
import type { ScoreSheetRow } from '../tables/score-sheets'
import { fillRecord } from './fill-record'

type Named = { id: string }

function joinById<T extends Named>(older: T[], newer: T[]): T[] {
  const olderById = new Map(older.map((entry) => [entry.id, entry]))
  const joined = newer.map((entry) => fillRecord(olderById.get(entry.id) ?? entry, entry))
  const newerIds = new Set(newer.map(({ id }) => id))
  return [...joined, ...older.filter(({ id }) => !newerIds.has(id))]
}

/**
 * A metric's figures are taken together: a new value must not stand beside the old numerator. What describes
 * the metric (weight, tiers, peer) is kept where the newer reading doesn't show it.
 */
function joinMetrics(older: Metric[], newer: Metric[]): Metric[] {
  const olderById = new Map(older.map((metric) => [metric.id, metric]))
  return joinById(older, newer).map((joined) => {
    const [before, now] = [olderById.get(joined.id), newer.find(({ id }) => id === joined.id)]
    if (!before || !now || now.shown === null || now.shown === before.shown) return joined
    const { value, shown, score, numerator, denominator } = now
    return { ...joined, value, shown, score, numerator, denominator }
  })
}

/** Two readings of one shop's sheet of one day. A sheet of another stage shares nothing with the older one. */
export function mergeScoreSheet(older: ScoreSheetRow | undefined, newer: ScoreSheetRow): ScoreSheetRow {
  if (!older) return newer
  if (newer.readAt < older.readAt) return mergeScoreSheet(newer, older)
  if (older.dated !== newer.dated) return older.dated ? older : newer
  if (older.stage !== newer.stage) return newer
  const sheet: ScoreSheet = {
    ...fillRecord<ScoreSheet>(older, newer),
    dimensions: joinById(older.dimensions, newer.dimensions),
    metrics: joinMetrics(older.metrics, newer.metrics),
  }
  return { ...newer, ...sheet, readAt: newer.readAt }
}
