import { useCallback, useEffect, useState } from 'react'
import type { WxtStorageItem } from 'wxt/utils/storage'

/** What may stand in an item: a stored value that is not valid any more counts as not set. */
export type IsValid<T> = (value: unknown) => value is T

/** One setting and the way to change it; `undefined` while it is being read. Follows changes made elsewhere. */
export function useSetting<T>(
  item: WxtStorageItem<T, Record<string, unknown>>,
  isValid: IsValid<T>,
): [value: T | undefined, set: (value: T) => Promise<void>] {
  const [value, setValue] = useState<T>()
  useEffect(() => {
    let gone = false
    const take = (stored: unknown) => {
      if (!gone) setValue(isValid(stored) ? stored : item.fallback)
    }
    const unwatch = item.watch(take)
    void item.getValue().then(take)
    return () => {
      gone = true
      unwatch()
    }
  }, [item, isValid])
  return [value, useCallback((next: T) => item.setValue(next), [item])]
}
