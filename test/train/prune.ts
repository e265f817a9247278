import type { Design } from './design'

export interface Pruning {
  design: Design
  columns: number
  /** Rows of the table that are kept whole; the others become zero. */
  keep: number
}

/** Keeps the rows that matter most: largest weight times the root of how often the feature stands in the texts. */
export function prune(weights: Float64Array, { design, columns, keep }: Pruning): Float64Array {
  if (keep >= design.bucketOf.length) return weights
  const counts = new Float64Array(design.bucketOf.length)
  for (const feature of design.features) counts[feature]!++
  const matter = Float64Array.from(design.bucketOf, (bucket, feature) => {
    let square = 0
    for (let k = 0; k < columns; k++) square += weights[bucket * columns + k]! ** 2
    return square * counts[feature]!
  })
  const least = matter.slice().sort()[matter.length - keep]!
  const kept = weights.slice()
  for (const [feature, bucket] of design.bucketOf.entries()) {
    if (matter[feature]! < least) kept.fill(0, bucket * columns, (bucket + 1) * columns)
  }
  return kept
}
