/**
 * `over` laid on `base`, field by field: what `over` doesn't know (`null`) stays as `base` has it. The order of
 * keys is `base`'s.
 */
export function fillRecord<T extends object>(base: T, over: T): T {
  const merged = { ...base }
  for (const key of Object.keys(over) as (keyof T)[]) {
    if (over[key] !== null) merged[key] = over[key]
  }
  return merged
}
