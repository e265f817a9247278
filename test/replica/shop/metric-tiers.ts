import type { TruthTier } from './shape'

/** Steps from best to worst. */
function ladder(op: '≥' | '≤', bounds: number[], scores: number[]): TruthTier[] {
  return bounds.map((bound, index) => ({ op, bound, score: scores[index] as number }))
}

const SIX = [100, 90, 80, 70, 60, 50]
const FIVE = [5, 4.5, 4, 3.5, 3]

/** 抖店: two or three bounds of the first four were seen on one shop's page, all others are guesses. */
export const DOUYIN_TIERS = {
  goodsRating: ladder('≥', [4.791, 4.74, 4.69, 4.64, 4.6, 4.568], SIX),
  quality: ladder('≤', [0.0026, 0.005, 0.0075, 0.01, 0.0131], SIX),
  delivery: ladder('≥', [0.9334, 0.91, 0.89, 0.8656, 0.83, 0.7933], SIX),
  response: ladder('≤', [15, 30, 60, 120, 180], SIX),
  review: ladder('≤', [2, 4, 8, 12, 24], SIX),
  dissatisfied: ladder('≤', [0.08, 0.12, 0.16, 0.2, 0.3], SIX),
  help: ladder('≤', [0.003, 0.006, 0.01, 0.02, 0.04], SIX),
  defects: ladder('≤', [0.002, 0.004, 0.006, 0.01, 0.02], SIX),
  pickup: ladder('≤', [6, 9, 12, 18, 24], SIX),
  none: [] as TruthTier[],
}

/** 千牛: the page shows such lines, their values here are guesses. */
export const QIANNIU_TIERS = {
  negative: ladder('≤', [0.006, 0.01, 0.016, 0.03, 0.05], FIVE),
  positive: ladder('≥', [0.98, 0.95, 0.92, 0.88, 0.8], FIVE),
  pickup: ladder('≥', [0.99, 0.97, 0.94, 0.9, 0.8], FIVE),
  arrival: ladder('≤', [48, 60, 72, 96, 120], FIVE),
  reply: ladder('≥', [0.98, 0.95, 0.9, 0.85, 0.7], FIVE),
  satisfaction: ladder('≥', [0.95, 0.9, 0.85, 0.75, 0.6], FIVE),
  handling: ladder('≤', [4, 8, 16, 24, 40], FIVE),
  help: ladder('≤', [0.0005, 0.001, 0.002, 0.004, 0.008], FIVE),
}
