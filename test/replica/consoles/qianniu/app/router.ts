import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** Goes to another page of the console without loading a document. */
export function navigate(path: string): void {
  window.history.pushState(null, '', path)
  tell()
}

/** Path and query of the page shown, following pushState and the back button. */
export function useRoute(): string {
  return useSyncExternalStore(listen, () => window.location.pathname + window.location.search)
}
