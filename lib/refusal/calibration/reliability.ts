import { countedShare, type CountedShare } from './counted-share'

/** A probability that was stated, and whether it came true. */
export interface Forecast {
  p: number
  cameTrue: boolean
}

/** Forecasts of about one probability: what was said on average, and how often it came true. */
export interface ReliabilityBin {
  from: number
  /** Not in the bin, but for the last one, which holds 1. */
  to: number
  /** Mean of what was said; `null` for an empty bin. */
  said: number | null
  cameTrue: CountedShare
}

export interface Reliability {
  n: number
  /** Mean of (p − came true)²: 0 is perfect, 0.25 what saying one half always gets; `null` = no forecast is decided. */
  brier: number | null
  bins: ReliabilityBin[]
}

const BINS = 5

/** How good stated probabilities were (Brier 1950), in five bins of equal width. Pure. */
export function reliabilityOf(forecasts: readonly Forecast[]): Reliability {
  const n = forecasts.length
  const squares = forecasts.map(({ p, cameTrue }) => (p - Number(cameTrue)) ** 2)
  return { n, brier: n === 0 ? null : sum(squares) / n, bins: binsOf(forecasts) }
}

function binsOf(forecasts: readonly Forecast[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, index) => {
    const mine = forecasts.filter(({ p }) => Math.min(BINS - 1, Math.floor(p * BINS)) === index)
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      said: mine.length === 0 ? null : sum(mine.map(({ p }) => p)) / mine.length,
      cameTrue: countedShare(mine.filter(({ cameTrue }) => cameTrue).length, mine.length),
    }
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
