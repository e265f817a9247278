import { useSyncExternalStore } from 'react'

const CHANGED = 'replica:route'

/** Client-side navigation by pushState; every `useRoute` follows. */
export function navigate(path: string): void {
  history.pushState({}, '', path)
  window.dispatchEvent(new PopStateEvent(CHANGED))
}

/** The current path and query. */
export function useRoute(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href)
  return new URL(href)
}

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed)
  addEventListener(CHANGED, changed)
  return () => {
    removeEventListener('popstate', changed)
    removeEventListener(CHANGED, changed)
  }
}
