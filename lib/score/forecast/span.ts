import type { Gaussian } from './gaussian'

/** A vector that is 0 but for a run of values from `first` on. */
export interface Span {
  first: number
  values: Float64Array
}

const NOTHING = new Float64Array(0)

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

export function spanDot(row: Float64Array = NOTHING, span?: Span): number {
  if (!span) return 0
  const { first, values } = span
  let sum = 0
  for (let at = 0; at < values.length; at += 1) sum += (row[first + at] ?? 0) * (values[at] ?? 0)
  return sum
}

/** Covariance of every variable with the weighed sum that the span stands for. */
export function timesSpan({ size, cov }: Gaussian, { first, values }: Span): Float64Array {
  const product = new Float64Array(size)
  for (let j = 0; j < values.length; j += 1) {
    const factor = values[j] ?? 0
    const row = (first + j) * size
    for (let i = 0; i < size; i += 1) product[i] = (product[i] ?? 0) + factor * (cov[row + i] ?? 0)
  }
  return product
}
