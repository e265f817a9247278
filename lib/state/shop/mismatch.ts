import type { Projection } from '../../schema/projection'

/**
 * By how much the page's total differs from the one put together of its parts, in points; `null` when they agree
 * to the digits that the page shows, or when one of them is unknown.
 */
export function mismatchOf({ value, recomputed }: Projection['total']): number | null {
  if (value === null || recomputed === null) return null
  const digits = String(value).split('.')[1]?.length ?? 0
  const gap = recomputed - value
  return Math.abs(gap) <= 0.5 * 10 ** -digits + 1e-9 ? null : gap
}
