/** What a page's documents and open shadow roots tell about themselves. */
export interface RootWatch {
  /** Watches these roots, and no others any more. */
  follow: (roots: readonly Node[]) => void
}

const OBSERVED = { subtree: true, childList: true, characterData: true, attributes: true } as const
/** Typed text and chosen files change no node. */
const VALUE_EVENTS = ['input', 'change'] as const
/** What fades in or out changes no node either; a frame's new document shows only by its load. */
const SIGHT_EVENTS = ['transitionend', 'animationend'] as const

/** One observer per root, so that one that goes away takes its own along. */
export function watchRoots(
  note: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): RootWatch {
  const observers = new Map<Node, { stop: () => void }>()
  signal.addEventListener('abort', () => {
    for (const { stop } of observers.values()) stop()
    observers.clear()
  })

  const start = (root: Node): void => {
    const abort = new AbortController()
    const observer = new MutationObserver(note)
    observer.observe(root, OBSERVED)
    const options = { capture: true, passive: true, signal: abort.signal } as const
    const say = (type: MutationRecordType) => (event: Event) => note([touched(event, type)])
    for (const name of VALUE_EVENTS) root.addEventListener(name, say('childList'), options)
    for (const name of SIGHT_EVENTS) root.addEventListener(name, say('attributes'), options)
    root.addEventListener('load', say('childList'), options)
    observers.set(root, {
      stop: () => {
        observer.disconnect()
        abort.abort()
      },
    })
  }

  return {
    follow(roots) {
      for (const root of roots) if (!observers.has(root)) start(root)
      for (const [root, { stop }] of observers) {
        if (roots.includes(root)) continue
        stop()
        observers.delete(root)
      }
    },
  }
}

/** What the reader needs of a record: what was touched, and whether in content or only in sight. */
function touched(event: Event, type: MutationRecordType): MutationRecord {
  const target = event.composedPath()[0] ?? event.target
  return { type, target } as MutationRecord
}
