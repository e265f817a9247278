import { valueOf, weightOf, type PackBook } from '../../rules/pack-book'
import type { Basis } from '../../schema/projection'
import type { Dimension, MetricId, ScoreSheet } from '../../schema/score-sheet'
import { dimensionScores, weightedSum, type DimensionParts } from './dimension-scores'
import { learnWeights } from './learn-weights'
import { sheetsUnder } from './sheets-under'
import { halfUnit, tidy } from './shown-precision'

/** Why a total cannot be put together again. */
export type TotalWhy =
  | 'no-score'
  | 'growth-stage'
  | 'no-dimensions'
  | 'dimension-unknown'
  | 'weights-do-not-sum'
  | 'no-dimension-weights'
  | 'weights-not-identifiable'
  | 'weights-sheets-disagree'

export interface Total {
  /** Σ dimension × weight + bonus − deduction within the pack's scale, unrounded. */
  recomputed: number | null
  basis: Basis
  why: TotalWhy | null
  dimensions: { id: Dimension['id']; value: number | null; recomputed: number | null }[]
  /** Shown − recomputed where rounding cannot explain it; `null` = none, or it cannot be told. */
  mismatch: number | null
  /** The weights used, with where each stands from. */
  weights: Record<Dimension['id'], number | null>
  /** What was taken as none or as not applying because the sheet does not say. */
  doubts: (MetricId | 'bonus' | 'deduction')[]
}

/**
 * The total put together again from its parts. Dimensions come from their metrics where those suffice, else as the
 * page shows them; weights by the order edit, page, pack, else learned from `history` (earlier sheets of this shop,
 * oldest first). Points of the platform's own scale.
 */
export function totalOf(input: { sheet: ScoreSheet; book: PackBook; history: readonly ScoreSheet[] }): Total {
  const { sheet, book } = input
  const parts = dimensionScores(sheet, book)
  const dimensions = parts.map(({ id, value, recomputed }) => ({ id, value, recomputed }))
  const weighing = weighingOf(input, parts)
  const doubts = [...parts.flatMap((part) => part.doubts), ...unshown(sheet, book)]
  const known = { dimensions, weights: weighing.weights, doubts }
  if (weighing.basis === 'none')
    return { ...known, recomputed: null, basis: 'none', why: weighing.why, mismatch: null }
  const recomputed = withExtras(weighing.sum, sheet, book)
  const mismatch = mismatchOf(sheet, recomputed, weighing.basis)
  return { ...known, recomputed, basis: weighing.basis, why: null, mismatch }
}

/** Adds bonus and deduction as shown (none shown = none) and keeps to the pack's scale. */
export function withExtras(sum: number, { bonus, deduction }: ScoreSheet, book: PackBook): number {
  const raw = sum + (bonus ?? 0) - (deduction ?? 0)
  const low = valueOf(book, 'scale.min') ?? -Infinity
  return tidy(Math.min(Math.max(raw, low), valueOf(book, 'scale.max') ?? Infinity))
}

type Weights = Record<Dimension['id'], number | null>
type Weighing =
  | { basis: Exclude<Basis, 'none'>; sum: number; weights: Weights }
  | { basis: 'none'; why: TotalWhy; weights: Weights }

function weighingOf(
  { sheet, book, history }: { sheet: ScoreSheet; book: PackBook; history: readonly ScoreSheet[] },
  parts: readonly DimensionParts[],
): Weighing {
  const weights = weightsOf(sheet, book)
  const none = (why: TotalWhy): Weighing => ({ basis: 'none', why, weights })
  if (sheet.stage !== 'formal') return none(sheet.stage === 'none' ? 'no-score' : 'growth-stage')
  if (parts.length === 0) return none('no-dimensions')
  const scores = parts.map((part) => ({ id: part.id, score: part.recomputed ?? part.value }))
  if (scores.every(({ id }) => weights[id] !== null)) {
    const weighed = scores.map(({ id, score }) => ({ score, weight: weights[id] }))
    const sum = weightedSum(weighed)
    if (sum === null)
      return none(weighed.some((one) => one.score === null) ? 'dimension-unknown' : 'weights-do-not-sum')
    const exact = parts.every((part) => part.recomputed !== null || weights[part.id] === 0)
    return { basis: exact ? 'tiers' : 'weights', sum, weights }
  }
  const learned = learnWeights(sheetsUnder(history, sheet, book))
  if ('why' in learned) return none(learned.why === 'few-sheets' ? 'no-dimension-weights' : learned.why)
  const sum = weightedSum(scores.map(({ id, score }) => ({ score, weight: learned.weights[id] })))
  return sum === null
    ? { basis: 'none', why: 'dimension-unknown', weights: learned.weights }
    : { basis: 'learned', sum, weights: learned.weights }
}

function weightsOf(sheet: ScoreSheet, book: PackBook): Weights {
  const of = (id: Dimension['id']): number | null => weightOf(book, id, sheet).weight
  return { goods: of('goods'), logistics: of('logistics'), service: of('service') }
}

function unshown({ bonus, deduction }: ScoreSheet, { pack }: PackBook): ('bonus' | 'deduction')[] {
  const has = (kind: string): boolean => pack.numbers.some(({ key }) => key.startsWith(`${kind}.`))
  return [
    ...(bonus === null && has('bonus') ? (['bonus'] as const) : []),
    ...(deduction === null && has('deduction') ? (['deduction'] as const) : []),
  ]
}

/** Rounding hides half a unit of the total, and as much again where dimensions were taken as shown. */
function mismatchOf(sheet: ScoreSheet, recomputed: number, basis: Basis): number | null {
  if (sheet.total === null) return null
  const half = halfUnit([sheet])
  const gap = tidy(sheet.total - recomputed)
  return Math.abs(gap) > (basis === 'tiers' ? half : 2 * half) + 1e-9 ? gap : null
}
