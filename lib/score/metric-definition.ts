import { packMetric, type PackBook } from '../rules/pack-book'
import { packById } from '../rules/packs/all-packs'
import { PACK_IDS } from '../schema/finding'
import type { PackMetric } from '../schema/rule-pack'
import type { MetricId } from '../schema/score-sheet'

/**
 * How a metric is counted: as the pack in force defines it; a metric that a page still shows though the pack has
 * dropped it, as the newest other pack of the platform does. `null` = no pack knows it.
 */
export function definitionOf(book: PackBook, id: MetricId): PackMetric | null {
  const own = packMetric(book, id)
  if (own) return own
  const others = PACK_IDS.map(packById).filter(({ platform }) => platform === book.pack.platform)
  const newest = others.toSorted((a, b) => (a.from < b.from ? 1 : -1))
  return newest.flatMap(({ metrics }) => metrics.find((metric) => metric.id === id) ?? [])[0] ?? null
}
