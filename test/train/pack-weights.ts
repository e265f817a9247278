import {
  ESCAPE,
  FIRST_WEIGHT,
  LARGEST,
  LETTERS,
  ZERO_DIGITS,
  type PackedWeights,
} from '../../lib/reply/text/packed-weights'

/** Whole numbers of one scale a column, the largest |weight| being `levels`, at most 127; packed as they are shipped. */
export function packWeights(
  weights: Float64Array,
  { columns, biases, levels }: { columns: number; biases: readonly number[]; levels: number },
): PackedWeights {
  const scales = Array.from({ length: columns }, (_, column) => {
    let most = 0
    for (let at = column; at < weights.length; at += columns)
      most = Math.max(most, Math.abs(weights[at] ?? 0))
    return (most || 1) / levels
  })
  const table = Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % columns] ?? 1)))
  return { buckets: table.length / columns, columns, scales, biases: [...biases], packed: packTable(table) }
}

/** The inverse of `unpackWeights`. */
export function packTable(table: Int8Array): string {
  const out: string[] = []
  let zeros = 0
  for (const weight of table) {
    if (weight === 0) {
      zeros++
      continue
    }
    out.push(zerosAs(zeros), weightAs(weight))
    zeros = 0
  }
  out.push(zerosAs(zeros))
  return out.join('')
}

function zerosAs(count: number): string {
  let out = ''
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / ZERO_DIGITS)) {
    out = letter((rest - 1) % ZERO_DIGITS) + out
  }
  return out
}

function weightAs(weight: number): string {
  if (Math.abs(weight) <= LARGEST) {
    return letter(FIRST_WEIGHT + (weight < 0 ? (-weight - 1) * 2 : weight * 2 - 1))
  }
  return letter(ESCAPE) + letter((weight + 128) >> 6) + letter((weight + 128) & 63)
}

function letter(order: number): string {
  return LETTERS[order] ?? ''
}
