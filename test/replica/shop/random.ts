/** A seeded source of chance; the same seed and calls give the same values everywhere. */
export interface Random {
  next(): number
  int(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  weighted<T>(table: readonly (readonly [T, number])[]): T
  digits(count: number): string
  /** Right-skewed positive number around `middle`. */
  around(middle: number): number
}

/** Mulberry32 over a hashed label, so that one part's draws do not shift another's. */
export function randomOf(seed: number, label: string): Random {
  let state = hashOf(`${seed}:${label}`)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]) => list[int(0, list.length - 1)] as T
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    weighted: (table) => weightedPick(table, next()),
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
    around: (middle) => middle * Math.exp((next() + next() + next() - 1.5) * 1.1),
  }
}

function weightedPick<T>(table: readonly (readonly [T, number])[], draw: number): T {
  const total = table.reduce((sum, [, weight]) => sum + weight, 0)
  let left = draw * total
  for (const [value, weight] of table) {
    left -= weight
    if (left < 0) return value
  }
  return (table[table.length - 1] as readonly [T, number])[0]
}

function hashOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash >>> 0
}
