export interface Estimate {
  value: number
  low: number
  high: number
  /** Of how many. */
  n: number
}

const Z95 = 1.96

/** A share with its 95 % interval after Wilson. */
export function shareOf(hits: number, n: number): Estimate {
  const value = hits / n
  const middle = (value + Z95 ** 2 / (2 * n)) / (1 + Z95 ** 2 / n)
  const half = (Z95 / (1 + Z95 ** 2 / n)) * Math.sqrt((value * (1 - value)) / n + Z95 ** 2 / (4 * n * n))
  return { value, low: middle - half, high: middle + half, n }
}

/** Area under the curve: how often a yes is scored above a no; 95 % interval after Hanley and McNeil. */
export function areaOf(scores: readonly number[], yes: readonly boolean[]): Estimate {
  const order = scores.map((_, at) => at).sort((a, b) => scores[a]! - scores[b]!)
  const positives = yes.filter(Boolean).length
  const negatives = yes.length - positives
  let ranks = 0
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to++
    for (let at = from; at < to; at++) if (yes[order[at]!]) ranks += (from + to + 1) / 2
    from = to
  }
  const value = (ranks - (positives * (positives + 1)) / 2) / (positives * negatives)
  const one = value / (2 - value)
  const two = (2 * value ** 2) / (1 + value)
  const variance =
    (value * (1 - value) + (positives - 1) * (one - value ** 2) + (negatives - 1) * (two - value ** 2)) /
    (positives * negatives)
  const half = Z95 * Math.sqrt(variance)
  return { value, low: value - half, high: Math.min(1, value + half), n: yes.length }
}
