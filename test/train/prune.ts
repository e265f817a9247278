import type { Design } from './design'

export interface Pruning {
  design: Design
  columns: number
  /** Weights that are kept; the others become zero. */
  keep: number
}

/** Keeps the weights that matter most: their size times the root of how often the feature stands in the texts. */
export function prune(weights: Float64Array, { design, columns, keep }: Pruning): Float64Array {
  const { bucketOf, features, worths } = design
  if (keep >= bucketOf.length * columns) return weights
  const squares = new Float64Array(bucketOf.length)
  for (const [at, feature] of features.entries()) squares[feature]! += worths[at]! ** 2
  const matter = new Float64Array(bucketOf.length * columns)
  for (let at = 0; at < matter.length; at++) {
    const feature = Math.floor(at / columns)
    matter[at] =
      Math.abs(weights[bucketOf[feature]! * columns + (at % columns)]!) * Math.sqrt(squares[feature]!)
  }
  const least = matter.slice().sort()[matter.length - keep]!
  const kept = weights.slice()
  for (let at = 0; at < matter.length; at++) {
    if (matter[at]! < least) kept[bucketOf[Math.floor(at / columns)]! * columns + (at % columns)] = 0
  }
  return kept
}
