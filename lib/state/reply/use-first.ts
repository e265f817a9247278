import { useState } from 'react'

/** The first value that came for a key, as long as the key stays: what moves under a hand that reaches for it is missed. */
export function useFirst<T>(key: string, value: T | undefined): T | undefined {
  const [kept, setKept] = useState<{ key: string; value: T }>()
  if (kept?.key === key) return kept.value
  if (value !== undefined) setKept({ key, value })
  return value
}
