import { foldText, shownText } from './fold-text'

/** One run of text as shown (`raw`) and folded for comparing (`text`). */
export interface Token {
  readonly raw: string
  readonly text: string
}

/**
 * An element that a person can see. Immutable but for `parent`: a changed subtree gets new nodes up to the
 * root, an unchanged one keeps its node, so results can be remembered per node.
 */
export interface VisibleNode {
  readonly element: Element
  readonly kids: readonly (VisibleNode | Token)[]
  parent: VisibleNode | null
}

/** What the tree needs to know of the world that it can't see in the DOM alone. */
export interface Sight {
  /** True when the element itself takes its subtree out of a person's sight. */
  isHidden(element: Element): boolean
  /** The document of a same-origin frame, `null` for any other. */
  frameDocument(frame: Element): Document | null
}

export const isNode = (kid: VisibleNode | Token): kid is VisibleNode => 'kids' in kid

const NEVER_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'SVG',
  'CANVAS',
  'VIDEO',
  'TEXTAREA',
  'COLGROUP',
  'SELECT',
])
const FRAMES = new Set(['IFRAME', 'FRAME'])

/** Where an element's shown children are: its open shadow root, its same-origin document, or itself. */
export function contentOf(element: Element, sight: Sight): ParentNode | null {
  const tag = element.tagName.toUpperCase()
  if (FRAMES.has(tag)) return sight.frameDocument(element)?.body ?? null
  if (NEVER_TEXT.has(tag)) return null
  return element.shadowRoot ?? element
}

function tokenOf(text: string | null): Token | null {
  if (!text) return null
  const raw = shownText(text)
  return raw ? { raw, text: foldText(raw) } : null
}

/** Lets a caller keep unchanged subtrees: returns the node to reuse for an element, or `null` to walk it. */
export type Reuse = (element: Element) => VisibleNode | null

/** Walks what can be seen below `element`. `null` when the element itself is hidden. */
export function seeElement(element: Element, sight: Sight, reuse?: Reuse): VisibleNode | null {
  const kept = reuse?.(element)
  if (kept) return kept
  if (sight.isHidden(element)) return null
  const kids: (VisibleNode | Token)[] = []
  const content = contentOf(element, sight)
  if (content) seeChildren(content, kids, { sight, reuse })
  const node: VisibleNode = { element, kids, parent: null }
  for (const kid of kids) if (isNode(kid)) kid.parent = node
  return node
}

interface Walk {
  sight: Sight
  reuse: Reuse | undefined
}

function seeChildren(content: ParentNode, kids: (VisibleNode | Token)[], walk: Walk): void {
  for (let child = content.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const token = tokenOf(child.nodeValue)
      if (token) kids.push(token)
    } else if (child.nodeType === 1) {
      const element = child as Element
      if (element.tagName === 'SLOT') seeSlot(element as HTMLSlotElement, kids, walk)
      else {
        const node = seeElement(element, walk.sight, walk.reuse)
        if (node) kids.push(node)
      }
    }
  }
}

function seeSlot(slot: HTMLSlotElement, kids: (VisibleNode | Token)[], walk: Walk): void {
  const assigned = slot.assignedNodes?.({ flatten: true }) ?? []
  for (const child of assigned.length ? assigned : slot.childNodes) {
    if (child.nodeType === 3) {
      const token = tokenOf(child.nodeValue)
      if (token) kids.push(token)
    } else if (child.nodeType === 1) {
      const node = seeElement(child as Element, walk.sight, walk.reuse)
      if (node) kids.push(node)
    }
  }
}
