/** k/n written with so many places, half up, by whole numbers alone. */
export function written(k: number, n: number, places: number): string {
  const scale = 10n ** BigInt(places)
  const units = (2n * BigInt(k) * scale + BigInt(n)) / (2n * BigInt(n))
  const digits = units.toString().padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** A share as a percentage with so many places. */
export const percent = (k: number, n: number, places: number): string => `${written(100 * k, n, places)}%`
