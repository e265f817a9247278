import { isMeasuringRow } from '../../lib/reading/sight'
import type { Sight } from '../../lib/reading/visible-tree'
import { hidingRules, type HidingRules } from './hiding-rules'

/** Elements that browsers give no box. */
const NO_BOX = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'DATALIST'])

/** Sight in a saved page: `hidden`, inline styles and the page's own style sheets, as the cascade has them. */
export function createSavedSight(frameDocument: (frame: Element) => Document | null): Sight {
  const rules = new WeakMap<Node, HidingRules>()
  const rulesFor = (root: Node): HidingRules => {
    const known = rules.get(root)
    if (known) return known
    const made = hidingRules(root as Document | ShadowRoot)
    rules.set(root, made)
    return made
  }
  const hidden = new WeakMap<Element, boolean>()
  const hidesItself = (element: Element): boolean => {
    const style = rulesFor(element.getRootNode())
    if (isShut(element, style.winning(element, 'display'))) return true
    const opacity = style.winning(element, 'opacity')
    if (opacity !== null && Number.parseFloat(opacity) === 0) return true
    if (style.winning(element, 'content-visibility') === 'hidden') return true
    return isMeasuringRow(element, () => heightOf(element, style))
  }
  /** Out of sight with all that is in it; `visibility` a child can take back. */
  const isOut = (element: Element): boolean => {
    if (NO_BOX.has(element.tagName)) return true
    const known = hidden.get(element)
    if (known !== undefined) return known
    const around = element.parentElement ?? hostOf(element)
    const answer = hidesItself(element) || (around !== null && isOut(around))
    hidden.set(element, answer)
    return answer
  }
  return {
    isHidden: (element) =>
      isOut(element) ||
      /^(?:hidden|collapse)/.test(rulesFor(element.getRootNode()).inherited(element, 'visibility') ?? ''),
    frameDocument,
  }
}

/** `hidden` always means hidden here, whatever display a class gives: that is what the page's author meant. */
function isShut(element: Element, display: string | null): boolean {
  if (display === 'none' || element.hasAttribute('hidden')) return true
  if (element.tagName === 'DIALOG' && display === null) return !element.hasAttribute('open')
  if (element.tagName === 'INPUT') return element.getAttribute('type') === 'hidden'
  const details = element.parentElement
  return details?.tagName === 'DETAILS' && !details.hasAttribute('open') && element.tagName !== 'SUMMARY'
}

/** 0 when a rule says so; any other height can't be told and doesn't matter. */
function heightOf(element: Element, style: HidingRules): number {
  const height = style.winning(element, 'height') ?? style.winning(element, 'max-height')
  return height !== null && Number.parseFloat(height) === 0 ? 0 : 1
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}
