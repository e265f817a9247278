import type { Guess } from './baselines'
import type { Trial } from './backtest'

/** How good forecasts were: share inside the interval, mean absolute error, mean interval score. */
export interface Quality {
  trials: number
  coverage: number
  error: number
  interval: number
}
export type Forecaster = 'ours' | 'last' | 'trend'

/** Chance that the interval misses. */
const MISS = 0.2

export function qualityOf(trials: readonly Trial[], of: Forecaster): Quality {
  const mean = (value: (trial: Trial) => number): number =>
    trials.reduce((sum, trial) => sum + value(trial), 0) / trials.length
  return {
    trials: trials.length,
    coverage: mean((trial) => (inside(trial[of], trial.truth) ? 1 : 0)),
    error: mean((trial) => Math.abs(trial[of].median - trial.truth)),
    interval: mean((trial) => intervalScore(trial[of], trial.truth)),
  }
}

function inside({ low, high }: Guess, truth: number): boolean {
  return low - 1e-9 <= truth && truth <= high + 1e-9
}

/** Width, and what lies outside costs 2 / 0.2 of its distance (Gneiting and Raftery 2007). */
function intervalScore({ low, high }: Guess, truth: number): number {
  return high - low + (2 / MISS) * Math.max(0, low - truth, truth - high)
}
