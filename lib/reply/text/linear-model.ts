import type { FeatureList } from './feature-list'
import { unpackWeights, type PackedWeights } from './packed-weights'

/** A table of int8 weights, ready to be asked. A bucket counts once a text, however often it is hit. */
export interface LinearModel {
  weights: Int8Array
  columns: number
  mask: number
  scales: readonly number[]
  biases: readonly number[]
  /** Which text hit a bucket last. */
  seen: Uint32Array
  texts: number
  odds: Float64Array
}

export function linearModel(packed: PackedWeights): LinearModel {
  return {
    weights: unpackWeights(packed),
    columns: packed.columns,
    mask: packed.buckets - 1,
    scales: packed.scales,
    biases: packed.biases,
    seen: new Uint32Array(packed.buckets),
    texts: 0,
    odds: new Float64Array(packed.columns),
  }
}

/** Log odds by column; the array is the model's own and holds until the next text. */
export function oddsOf(model: LinearModel, { hashes, worths, count }: FeatureList): Float64Array {
  const { weights, columns, mask, seen, odds } = model
  const text = ++model.texts
  odds.fill(0)
  for (let at = 0; at < count; at++) {
    const bucket = (hashes[at] ?? 0) & mask
    if (seen[bucket] === text) continue
    seen[bucket] = text
    const worth = worths[at] ?? 0
    const row = bucket * columns
    for (let column = 0; column < columns; column++) {
      odds[column] = (odds[column] ?? 0) + worth * (weights[row + column] ?? 0)
    }
  }
  for (let column = 0; column < columns; column++) {
    odds[column] = (odds[column] ?? 0) * (model.scales[column] ?? 0) + (model.biases[column] ?? 0)
  }
  return odds
}
