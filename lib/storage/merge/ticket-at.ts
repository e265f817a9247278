import type { Time } from '../../schema/time'
import type { AfterSaleRow } from '../tables/after-sales'
import type { Observation } from '../tables/observations'

/**
 * The ticket as it was known at a second: today's row with every later change taken back. Fields that are no part of a
 * reading (`statusSince`, `refusedAt` …) stay today's. `null` = it was not known yet. Pure.
 */
export function ticketAt(
  row: AfterSaleRow,
  observations: readonly Observation[],
  at: Time,
): AfterSaleRow | null {
  if (row.firstReadAt > at) return null
  const later = observations.filter(({ readAt }) => readAt > at)
  const newestFirst = later.toSorted((a, b) => b.readAt.localeCompare(a.readAt))
  const before: Record<string, unknown> = {}
  for (const { changes } of newestFirst) {
    for (const { field, from } of changes.toReversed()) before[field] = from
  }
  return { ...row, ...before }
}
