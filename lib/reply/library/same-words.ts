import { tokensOf } from '../search/tokens-of'

/** From this overlap of their pairs of characters on, two texts say the same. */
export const SAME_FROM = 0.75

/** How much two texts share: pairs of characters in both ÷ pairs in either, 0–1. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const token of small) if (large.has(token)) shared += 1
  return shared / (a.size + b.size - shared)
}

/** The pairs of characters of a text; places of a script count as words, so that only wording is compared. */
export function pairsOf(text: string): Set<string> {
  return new Set(tokensOf(text.replace(/\{[^{}]*\}/g, ' ')))
}
