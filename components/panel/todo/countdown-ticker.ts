/** Writes the time left into elements, once a second, without drawing anything anew. */
export interface Ticking {
  element: HTMLElement
  write: (nowMs: number) => void
}

const SECOND_MS = 1_000

const followed = new Map<Element, Ticking>()
const visible = new Set<Element>()
let timer: ReturnType<typeof setInterval> | undefined
let observer: IntersectionObserver | undefined

/** One timer for all; rows out of sight and a hidden panel cost nothing. Returns how to stop. */
export function follow(ticking: Ticking): () => void {
  const { element, write } = ticking
  followed.set(element, ticking)
  observer ??= new IntersectionObserver(noteSight)
  observer.observe(element)
  write(Date.now())
  return () => {
    followed.delete(element)
    visible.delete(element)
    observer?.unobserve(element)
    keepTime()
  }
}

function noteSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) {
      visible.add(target)
      followed.get(target)?.write(Date.now())
    } else visible.delete(target)
  }
  keepTime()
}

function keepTime(): void {
  if (visible.size > 0) timer ??= setInterval(tick, SECOND_MS)
  else {
    clearInterval(timer)
    timer = undefined
  }
}

function tick(): void {
  if (document.hidden) return
  const now = Date.now()
  for (const element of visible) followed.get(element)?.write(now)
}
