/** The one thing that all of them say; `null` when there are none or they differ. */
export function agreed<T>(values: readonly T[]): T | null {
  const first = values[0]
  return first !== undefined && values.every((value) => value === first) ? first : null
}
