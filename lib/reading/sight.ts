import type { Sight } from './visible-tree'

const OPTIONS = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false } as const
const ZERO = /^0(px)?$/
const NO_HEIGHT = /(?:^|;)\s*height:\s*0(?:px)?\s*(?:;|$)/
const CLIPPED = /(?:^|;)\s*overflow:\s*(?:hidden|clip)\b/

/**
 * Kits repeat header and body texts in zero-height rows to measure columns, and a select's values in a clipped
 * box for screen readers. The rows are marked `aria-hidden`; `aria-hidden` alone hides nothing from a person.
 */
export function isMeasuringRow(element: Element, heightOf: (element: HTMLElement) => number): boolean {
  const style = element.getAttribute('style')
  if (style !== null && NO_HEIGHT.test(style) && CLIPPED.test(style)) return true
  if (element.getAttribute('aria-hidden') !== 'true') return false
  const box = element as HTMLElement
  return ZERO.test(box.style?.height ?? '') || heightOf(box) === 0
}

const heightOf = (box: HTMLElement): number => box.offsetHeight

/** Sight in a live page; style must be clean (read after paint), or the browser recalculates it here. */
export const liveSight: Sight = {
  isHidden: (element) =>
    !element.checkVisibility(OPTIONS) || (element.hasAttributes() && isMeasuringRow(element, heightOf)),
  frameDocument: (frame) => {
    try {
      return (frame as HTMLIFrameElement).contentDocument
    } catch {
      return null
    }
  },
}
