/** `count` of `total`, with the share and the bounds between which it lies in 95 of 100 cases; `null` for none at all. */
export interface CountedShare {
  count: number
  total: number
  share: number | null
  low: number | null
  high: number | null
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054

/** The share with its Wilson interval (Wilson 1927), which holds for few cases and for shares near 0 and 1. */
export function countedShare(count: number, total: number): CountedShare {
  if (total === 0) return { count, total, share: null, low: null, high: null }
  const share = count / total
  const spread = (Z * Z) / total
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / total + spread / (4 * total))
  // At the ends the bound is the share itself; rounding must not put it a hair beyond.
  const low = count === 0 ? 0 : Math.max(0, middle - half)
  const high = count === total ? 1 : Math.min(1, middle + half)
  return { count, total, share, low, high }
}
