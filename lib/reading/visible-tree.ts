import { foldText, shownText } from './fold-text'

/** One run of text as shown (`raw`) and folded for comparing (`text`). */
export interface Token {
  readonly raw: string
  readonly text: string
}

/**
 * An element that a person can see. Immutable but for `parent` and what is remembered of it: a changed subtree
 * gets new nodes up to the root, an unchanged one keeps its node, so results can be remembered per node.
 */
export interface VisibleNode {
  readonly element: Element
  /** Lower case. */
  readonly tag: string
  readonly role: string | null
  /** The class attribute in lower case; only its semantic parts tell anything, never a hash. */
  readonly marks: string
  readonly kids: readonly (VisibleNode | Token)[]
  /** How many of the kids are elements. */
  readonly inner: number
  parent: VisibleNode | null
  /** Results remembered by `perNode`. */
  readonly memo: unknown[]
}

/** What the tree needs to know of the world that it can't see in the DOM alone. */
export interface Sight {
  /** True when a person can't see the element: it, or anything around it, takes it out of sight. */
  isHidden(element: Element): boolean
  /** The document of a same-origin frame, `null` for any other. */
  frameDocument(frame: Element): Document | null
}

export const isNode = (kid: VisibleNode | Token): kid is VisibleNode => 'kids' in kid

/** Elements without anything to see in them. */
const NEVER_SEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'canvas',
  'video',
  'col',
  'colgroup',
])
/** Elements that are read otherwise than by their text. */
const NO_TEXT = new Set(['textarea', 'select'])
const ELEMENT = 1
const TEXT = 3
const FRAMES = new Set(['iframe', 'frame'])
/** Elements that count without a text of their own, so their being seen must be known for themselves. */
const COUNTED = new Set(['img', 'input', 'textarea', 'select', 'button', 'iframe', 'frame', 'dialog'])
const COUNTED_ROLES = new Set([
  'dialog',
  'alertdialog',
  'tabpanel',
  'listbox',
  'menu',
  'option',
  'combobox',
  'tooltip',
])

/** Where an element's shown children are: its open shadow root, its same-origin document, or itself. */
export function contentOf(element: Element, tag: string, walk: Walk): ParentNode | null {
  if (FRAMES.has(tag)) {
    const framed = walk.sight.frameDocument(element)
    if (framed) walk.onRoot?.(framed)
    return framed?.body ?? null
  }
  if (NO_TEXT.has(tag)) return null
  const shadow = element.shadowRoot
  if (shadow) walk.onRoot?.(shadow)
  return shadow ?? element
}

function tokenOf(text: string | null): Token | null {
  if (!text) return null
  const raw = shownText(text)
  return raw ? { raw, text: foldText(raw) } : null
}

/** How to walk: by whose sight, what to keep, and who is told of what was found. */
export interface Walk {
  sight: Sight
  /** Lets a caller keep unchanged subtrees: the node to reuse for an element, or `null` to walk it. */
  reuse?: (element: Element) => VisibleNode | null
  onNode?: (node: VisibleNode) => void
  /** A node that was made, and then turned out to stand in something hidden. */
  onDropped?: (node: VisibleNode) => void
  /** A same-origin document or an open shadow root below. */
  onRoot?: (root: Node) => void
}

/** A node for an element with the given kids, whose parent it becomes. */
export function nodeFor(element: Element, kids: VisibleNode['kids']): VisibleNode {
  return makeNode({ element, tag: element.localName, role: element.getAttribute('role') }, kids)
}

type Described = Pick<VisibleNode, 'element' | 'tag' | 'role'>

function makeNode({ element, tag, role }: Described, kids: VisibleNode['kids']): VisibleNode {
  const marks = (element.getAttribute('class') ?? '').toLowerCase()
  let inner = 0
  for (const kid of kids) if (isNode(kid)) inner++
  const node: VisibleNode = { element, tag, role, marks, kids, inner, parent: null, memo: [] }
  if (inner > 0) for (const kid of kids) if (isNode(kid)) kid.parent = node
  return node
}

/**
 * Walks what can be seen below `element`. `null` when the element itself is hidden. An element is only asked
 * whether it is hidden where it matters: where it holds text, counts by itself, or says something about it.
 */
export function seeElement(element: Element, walk: Walk): VisibleNode | null {
  const kept = walk.reuse?.(element)
  if (kept) return kept
  const tag = element.localName
  if (NEVER_SEEN.has(tag)) return null
  const role = element.getAttribute('role')
  const asked = COUNTED.has(tag) || (role !== null && COUNTED_ROLES.has(role)) || saysItIsHidden(element)
  if (asked && walk.sight.isHidden(element)) return null
  const kids: (VisibleNode | Token)[] = []
  const content = contentOf(element, tag, walk)
  const texts = content ? seeChildren(content.firstChild, kids, walk) : 0
  if (texts > 0 && !asked && walk.sight.isHidden(element)) {
    if (walk.onDropped) for (const kid of kids) if (isNode(kid)) walk.onDropped(kid)
    return null
  }
  const node = makeNode({ element, tag, role }, kids)
  walk.onNode?.(node)
  return node
}

const saysItIsHidden = (element: Element): boolean =>
  element.hasAttribute('style') || element.hasAttribute('hidden') || element.hasAttribute('aria-hidden')

/**
 * Collects the kids from `first` on; returns how many texts stand among them. A framework writes one text as
 * several nodes side by side; a person sees one.
 */
function seeChildren(first: ChildNode | null, kids: (VisibleNode | Token)[], walk: Walk): number {
  let texts = 0
  let text = ''
  const endText = (): void => {
    const token = tokenOf(text)
    text = ''
    if (!token) return
    kids.push(token)
    texts++
  }
  for (let child = first; child; child = child.nextSibling) {
    if (child.nodeType === TEXT) text += child.nodeValue ?? ''
    else if (child.nodeType === ELEMENT) {
      if (text) endText()
      texts += seeInner(child as Element, kids, walk)
    }
  }
  if (text) endText()
  return texts
}

/** An element, or what a slot shows in its place. */
function seeInner(element: Element, kids: (VisibleNode | Token)[], walk: Walk): number {
  if (element.localName === 'slot') return seeSlot(element as HTMLSlotElement, kids, walk)
  const node = seeElement(element, walk)
  if (node) kids.push(node)
  return 0
}

function seeSlot(slot: HTMLSlotElement, kids: (VisibleNode | Token)[], walk: Walk): number {
  const assigned = slot.assignedNodes?.({ flatten: true }) ?? []
  if (assigned.length === 0) return seeChildren(slot.firstChild, kids, walk)
  let texts = 0
  for (const child of assigned) {
    if (child.nodeType === ELEMENT) texts += seeInner(child as Element, kids, walk)
    const token = child.nodeType === TEXT ? tokenOf(child.nodeValue) : null
    if (!token) continue
    kids.push(token)
    texts++
  }
  return texts
}
