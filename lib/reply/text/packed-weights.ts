/**
 * int8 weights as printable ASCII, one letter for most weights, so that gzip codes each by how common it is. Zeros
 * stand as their count, in digits of base 16 that begin at 1.
 */
export interface PackedWeights {
  /** Rows of the table: one for each bucket of hashed features. */
  buckets: number
  /** Weights in a row. */
  columns: number
  /** What a unit of each column is worth: max |weight| / levels, so that none is clipped. */
  scales: readonly number[]
  biases: readonly number[]
  packed: string
}

/** Letters that may stand in a TypeScript string without a backslash, in the order of the code. */
export const LETTERS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (letter) => !`\\'"\``.includes(letter),
)
/** Letters for the digits of a count of zeros, then one for weights without a letter, then those with one. */
export const ZERO_DIGITS = 16
export const ESCAPE = ZERO_DIGITS
export const FIRST_WEIGHT = ESCAPE + 1
/** Weights from -LARGEST to LARGEST have a letter of their own. */
export const LARGEST = (LETTERS.length - FIRST_WEIGHT) >> 1

const ORDER = new Int16Array(128).fill(-1)
for (const [at, letter] of LETTERS.entries()) ORDER[letter.charCodeAt(0)] = at

/** The table row by row. Throws when the string does not hold it exactly. */
export function unpackWeights({ buckets, columns, packed }: PackedWeights): Int8Array {
  const table = new Int8Array(buckets * columns)
  let at = 0
  let zeros = 0
  for (let index = 0; index < packed.length; index++) {
    const order = ORDER[packed.charCodeAt(index)] ?? -1
    if (order < 0) throw new Error('packed weights hold a foreign letter')
    if (order < ZERO_DIGITS) {
      zeros = zeros * ZERO_DIGITS + order + 1
      continue
    }
    at += zeros
    zeros = 0
    if (order === ESCAPE) {
      table[at++] = orderAt(packed, index + 1) * 64 + orderAt(packed, index + 2) - 128
      index += 2
    } else table[at++] = weightOf(order)
  }
  if (at + zeros !== table.length) throw new Error('packed weights do not fill their table')
  return table
}

function orderAt(packed: string, index: number): number {
  return ORDER[packed.charCodeAt(index)] ?? 0
}

/** -1, 1, -2, 2 … */
function weightOf(order: number): number {
  const rank = order - FIRST_WEIGHT
  return rank % 2 === 0 ? -(rank / 2 + 1) : (rank + 1) / 2
}
