import type { Candidate } from '../schema/projection'
import { floorSum } from './floor-sum'
import type { ShownFigure } from './shown-figure'

/**
 * All k/n that round to a shown figure: for each n from `nMin` to `nMax` the k from `kMin(n)` to `kMax(n)`, none
 * when `kMin(n) > kMax(n)`. `low` and `high` are the bounds of k ÷ n.
 */
export interface CandidateRange {
  nMin: number
  nMax: number
  low: number
  high: number
  kMin: (n: number) => number
  kMax: (n: number) => number
  /** How many candidates there are in all. */
  count: () => number
}

/** k of n can only lie between these multiples of n. */
export interface Multiples {
  least: number
  most: number
}

/**
 * A figure is shown rounded half up: 0.5 of the last digit belongs to the digit above. So u of d places stands for
 * (2u − 1) ÷ 2·10^d ≤ k ÷ n < (2u + 1) ÷ 2·10^d, which whole numbers decide without a rounding error. `null` when
 * the digits are too many for that, or nothing rounds to them.
 */
export function rangeOf(
  { units, places }: ShownFigure,
  { least, most }: Multiples,
  { nMin, nMax }: { nMin: number; nMax: number },
): CandidateRange | null {
  const base = 2 * 10 ** places
  const from = Math.max(2 * units - 1, least * base)
  const to = 2 * units + 1
  if (!Number.isSafeInteger((to + base) * (nMax + 1)) || from >= Math.min(to, most * base + 1)) return null
  const isCapped = to > most * base
  const kMin = (n: number): number => Math.ceil((from * n) / base)
  const kMax = (n: number): number => (isCapped ? most * n : Math.ceil((to * n) / base) - 1)
  const ceilings = (factor: number): number => {
    const sumTo = (n: number) => floorSum({ terms: n + 1, factor, plus: base - 1, by: base })
    return sumTo(nMax) - sumTo(nMin - 1)
  }
  const terms = Math.max(0, nMax - nMin + 1)
  const mostOf = () => (isCapped ? (most * (nMin + nMax) * terms) / 2 + terms : ceilings(to))
  const count = () => (terms === 0 ? 0 : mostOf() - ceilings(from))
  return { nMin, nMax, low: from / base, high: Math.min(to / base, most), kMin, kMax, count }
}

/** The range with k fixed, when the page shows it. */
export function withNumerator(range: CandidateRange, k: number): CandidateRange {
  const kMin = (n: number): number => Math.max(range.kMin(n), k)
  const kMax = (n: number): number => Math.min(range.kMax(n), k)
  const count = () => {
    let found = 0
    for (let n = range.nMin; n <= range.nMax; n++) if (kMin(n) <= kMax(n)) found++
    return found
  }
  return { ...range, kMin, kMax, count }
}

/** The first `limit` candidates, smallest n first, then smallest k. */
export function firstOf(range: CandidateRange, limit: number): Candidate[] {
  const found: Candidate[] = []
  for (let n = range.nMin; n <= range.nMax && found.length < limit; n++) {
    const most = range.kMax(n)
    for (let k = range.kMin(n); k <= most && found.length < limit; k++) found.push({ k, n })
  }
  return found
}

interface Search {
  /** What a candidate comes to. */
  of: (candidate: Candidate) => number
  want: 'least' | 'most'
  /** The end of the range near which the best one lies. */
  from: 'small' | 'large'
  /** No candidate of this n, nor of any farther from that end, can be better than this. */
  limit: (n: number) => number
}

/** The least or the most that any candidate comes to; `null` when there is none. Stops where nothing better can follow. */
export function extremeOf(range: CandidateRange, { of, want, from, limit }: Search): number | null {
  const beats = want === 'least' ? (a: number, b: number) => a < b : (a: number, b: number) => a > b
  const step = from === 'small' ? 1 : -1
  let best: number | null = null
  for (let n = from === 'small' ? range.nMin : range.nMax; n >= range.nMin && n <= range.nMax; n += step) {
    if (best !== null && !beats(limit(n), best)) return best
    const least = range.kMin(n)
    const most = range.kMax(n)
    if (least > most) continue
    for (const k of least === most ? [least] : [least, most]) {
      const value = of({ k, n })
      if (best === null || beats(value, best)) best = value
    }
  }
  return best
}
