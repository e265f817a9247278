/** Hashes of what a text holds and what each counts, in one buffer that is filled anew for every text. */
export interface FeatureList {
  hashes: Uint32Array
  worths: Float32Array
  count: number
}

const PRIME = 0x01000193

export function featureList(most: number): FeatureList {
  return { hashes: new Uint32Array(most), worths: new Float32Array(most), count: 0 }
}

export interface Letters {
  codes: Uint16Array
  from: number
  to: number
}

export interface GramKind {
  /** Keeps the grams of one part of the input apart from those of another. */
  seed: number
  /** Longest gram, in letters; all shorter ones are taken too. */
  longest: number
  /** What all of them count together, as the root of the sum of squares. */
  weight: number
}

/** Every run of 1 to `longest` letters, hashed. What does not fit is left out. */
export function pushGrams(list: FeatureList, { codes, from, to }: Letters, kind: GramKind): void {
  const { hashes } = list
  const first = list.count
  let { count } = list
  for (let start = from; start < to; start++) {
    let hash = kind.seed
    const end = Math.min(start + kind.longest, to)
    for (let at = start; at < end && count < hashes.length; at++) {
      hash = Math.imul(hash ^ (codes[at] ?? 0), PRIME)
      hashes[count++] = spread(hash)
    }
  }
  list.worths.fill(kind.weight / Math.sqrt(count - first), first, count)
  list.count = count
}

/** One feature that is no gram, such as the class of a cue. */
export function pushMark(list: FeatureList, mark: { seed: number; value: number; weight: number }): void {
  if (list.count >= list.hashes.length) return
  list.hashes[list.count] = spread(Math.imul(mark.seed ^ mark.value, PRIME))
  list.worths[list.count++] = mark.weight
}

function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
