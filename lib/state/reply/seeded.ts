/**
 * Numbers within 0–1 that are the same for the same seed (mulberry32): what is tried out on one question stays where it
 * stands as long as the question does. `seed` within 0–1.
 */
export function seededBy(seed: number): () => number {
  let state = Math.floor(seed * 2 ** 32)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed within 0–1 of its own for every text, from one of the panel's. */
export function seedOf(seed: number, text: string): number {
  let hash = Math.floor(seed * 2 ** 32)
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0) / 2 ** 32
}
