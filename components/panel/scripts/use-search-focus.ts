import { useLayoutEffect, type RefObject } from 'react'

/** Hands over a listener to be called when the person asks for the search, and gives the way to stop that. */
export type SubscribeToSearch = (command: 'search', listener: () => void) => () => void

/** Puts the caret into the search box at `/` outside of fields, and whenever `subscribe` says so. */
export function useSearchFocus(box: RefObject<HTMLInputElement | null>, subscribe?: SubscribeToSearch): void {
  // Before the paint: who sees the box may already press the key.
  useLayoutEffect(() => {
    const focus = () => {
      box.current?.focus()
      box.current?.select()
    }
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, isComposing, target } = event
      if (key !== '/' || ctrlKey || altKey || metaKey || isComposing) return
      if (target instanceof HTMLElement && target.matches('input, textarea, select')) return
      event.preventDefault()
      focus()
    }
    document.addEventListener('keydown', onKey)
    const stop = subscribe?.('search', focus)
    return () => {
      document.removeEventListener('keydown', onKey)
      stop?.()
    }
  }, [box, subscribe])
}
