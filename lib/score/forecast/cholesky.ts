/** The lower triangle L of L·Lᵀ = `matrix`, row by row; changes nothing. A vanishing pivot is kept just positive. */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size)
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i * size + j] ?? 0
      for (let k = 0; k < j; k += 1) rest -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0)
      const least = 1e-10 * (matrix[i * size + i] ?? 0) + 1e-12
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(rest, least)) : rest / (lower[j * size + j] ?? 1)
    }
  return lower
}

/** x of L·x = `right`. */
export function forward(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const x = new Float64Array(size)
  for (let i = 0; i < size; i += 1) {
    let rest = right[i] ?? 0
    for (let k = 0; k < i; k += 1) rest -= (lower[i * size + k] ?? 0) * (x[k] ?? 0)
    x[i] = rest / (lower[i * size + i] ?? 1)
  }
  return x
}

/** x of Lᵀ·x = `right`. */
export function backward(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const x = new Float64Array(size)
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = right[i] ?? 0
    for (let k = i + 1; k < size; k += 1) rest -= (lower[k * size + i] ?? 0) * (x[k] ?? 0)
    x[i] = rest / (lower[i * size + i] ?? 1)
  }
  return x
}
