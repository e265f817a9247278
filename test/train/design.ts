import type { FeatureList } from '../../lib/reply/text/feature-list'

/** A text as a row of a table: distinct buckets, and what each counts in it. */
export interface Row {
  buckets: Uint32Array
  worths: Float32Array
}

/** Rows of a table in which nearly all is zero; buckets renumbered so that only those in use take room. */
export interface Design {
  rows: number
  /** Row r's entries run from `starts[r]` to before `starts[r + 1]`. */
  starts: Uint32Array
  features: Uint32Array
  worths: Float32Array
  /** The bucket of each feature. */
  bucketOf: Uint32Array
  buckets: number
}

/** Makes rows as the extension reads texts: a bucket counts once. */
export function rowMaker(buckets: number): (list: FeatureList) => Row {
  const seen = new Uint32Array(buckets)
  let text = 0
  return ({ hashes, worths, count }) => {
    text++
    const found: number[] = []
    const worth: number[] = []
    for (let at = 0; at < count; at++) {
      const bucket = hashes[at]! & (buckets - 1)
      if (seen[bucket] === text) continue
      seen[bucket] = text
      found.push(bucket)
      worth.push(worths[at]!)
    }
    return { buckets: Uint32Array.from(found), worths: Float32Array.from(worth) }
  }
}

/** Features that fewer rows have than `fewest` are left out. */
export function designOf(rows: readonly Row[], buckets: number, fewest: number): Design {
  const counts = new Uint32Array(buckets)
  for (const row of rows) for (const bucket of row.buckets) counts[bucket]!++
  const numberOf = new Int32Array(buckets).fill(-1)
  const bucketOf: number[] = []
  let entries = 0
  for (let bucket = 0; bucket < buckets; bucket++) {
    if (counts[bucket]! < fewest) continue
    numberOf[bucket] = bucketOf.push(bucket) - 1
    entries += counts[bucket]!
  }
  const starts = new Uint32Array(rows.length + 1)
  const features = new Uint32Array(entries)
  const worths = new Float32Array(entries)
  let at = 0
  for (const [number, row] of rows.entries()) {
    for (const [index, bucket] of row.buckets.entries()) {
      if (numberOf[bucket]! < 0) continue
      features[at] = numberOf[bucket]!
      worths[at++] = row.worths[index]!
    }
    starts[number + 1] = at
  }
  return { rows: rows.length, starts, features, worths, bucketOf: Uint32Array.from(bucketOf), buckets }
}
