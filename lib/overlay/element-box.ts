import type { Box } from './place-sheet'

export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return { left, top, right, bottom }
}

/** Does any of it stand in its document's viewport? */
export function isInView(element: Element): boolean {
  if (!element.isConnected) return false
  const view = element.ownerDocument.documentElement
  const { left, top, right, bottom } = element.getBoundingClientRect()
  if (right <= left || bottom <= top) return false
  return bottom > 0 && right > 0 && top < view.clientHeight && left < view.clientWidth
}
