const MAX_TEXTS = 4000

/** Remembers a result per text: rows of a list say the same few things. Forgets all when it grows too large. */
export function perText<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const hit = known.get(text)
    if (hit !== undefined || known.has(text)) return hit as T
    if (known.size >= MAX_TEXTS) known.clear()
    const value = compute(text)
    known.set(text, value)
    return value
  }
}
