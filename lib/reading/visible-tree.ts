import { foldText, isPlain, shownText } from './fold-text'
import type { KeptState } from './kept-nodes'
import { classMarks, traitsOf } from './traits'

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
  /** How many runs of text are below. */
  readonly texts: number
  /** Its own traits. */
  readonly traits: number
  /** Its own traits and those of all below. */
  readonly holds: number
  parent: VisibleNode | null
  /** Results remembered by `perNode`, the latest first. */
  memo: Memo | null
  /** What `perFinding` found nothing of, a bit each. */
  lacks: number
  /** Bookkeeping of the tree that keeps the node: which one, whether it still holds, and what to put in anew. */
  by: object | null
  state: KeptState
  changed: Element[] | null
}

/** A result by the place that `perNode` gave to what computes it. Most nodes have few: a chain takes least room. */
export interface Memo {
  readonly slot: number
  readonly value: unknown
  readonly next: Memo | null
}

/** What the tree needs to know of the world that it can't see in the DOM alone. */
export interface Sight {
  /** True when a person can't see the element: it, or anything around it, takes it out of sight. */
  isHidden(element: Element): boolean
  /** The document of a same-origin frame, `null` for any other. */
  frameDocument(frame: Element): Document | null
}

export const isNode = (kid: VisibleNode | Token): kid is VisibleNode =>
  (kid as Partial<VisibleNode>).kids !== undefined

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
  if (isPlain(text)) return { raw: text, text }
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
  const [role, classes] = [element.getAttribute('role'), element.getAttribute('class')]
  return makeNode({ element, tag: element.localName, role, classes }, kids)
}

type Described = Pick<VisibleNode, 'element' | 'tag' | 'role'> & { classes: string | null }

function makeNode({ element, tag, role, classes }: Described, kids: VisibleNode['kids']): VisibleNode {
  const { marks, traits: classTraits } = classMarks(classes)
  const traits = classTraits | traitsOf(element, tag, role)
  const node = {
    element,
    tag,
    role,
    marks,
    kids,
    inner: 0,
    texts: 0,
    traits,
    holds: traits,
    parent: null,
    memo: null,
    lacks: 0,
    by: null,
    state: 'clean' as const,
    changed: null,
  }
  for (const kid of kids) {
    if (!isNode(kid)) {
      node.texts++
      continue
    }
    node.inner++
    node.texts += kid.texts
    node.holds |= kid.holds
    kid.parent = node
  }
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
  // Half of a list's elements have no attribute at all.
  const bears = element.hasAttributes()
  const role = bears ? element.getAttribute('role') : null
  const asked = countsItself(tag, role) || (bears && saysItIsHidden(element))
  if (asked && walk.sight.isHidden(element)) return null
  const content = contentOf(element, tag, walk)
  const first = content?.firstChild
  const kids = (first && seeChildren(first, walk)) ?? NO_KIDS
  const node = makeNode({ element, tag, role, classes: bears ? element.getAttribute('class') : null }, kids)
  if (!asked && kids.length > node.inner && walk.sight.isHidden(element)) {
    walk.onDropped?.(node)
    return null
  }
  walk.onNode?.(node)
  return node
}

/** Must a node's element be asked again whether it is hidden, now that something below it changed? */
export const mustAsk = ({ element, tag, role, kids, inner }: VisibleNode): boolean =>
  kids.length > inner || countsItself(tag, role) || saysItIsHidden(element)

const countsItself = (tag: string, role: string | null): boolean =>
  COUNTED.has(tag) || (role !== null && COUNTED_ROLES.has(role))

const saysItIsHidden = (element: Element): boolean =>
  element.hasAttribute('style') || element.hasAttribute('hidden') || element.hasAttribute('aria-hidden')

type Kids = (VisibleNode | Token)[]

const NO_KIDS: readonly never[] = []

/** Most elements have one kid, and a list that is made with it takes least room. */
const withKid = (kids: Kids | null, kid: VisibleNode | Token): Kids => {
  if (kids === null) return [kid]
  kids.push(kid)
  return kids
}

/** The kids from `first` on. A framework writes one text as several nodes side by side; a person sees one. */
function seeChildren(first: ChildNode, walk: Walk, before: Kids | null = null): Kids | null {
  let kids = before
  let text = ''
  for (let child: ChildNode | null = first; child; child = child.nextSibling) {
    const type = child.nodeType
    if (type === TEXT) text += child.nodeValue ?? ''
    if (type !== ELEMENT) continue
    const token = tokenOf(text)
    if (token) kids = withKid(kids, token)
    text = ''
    kids = seeInner(child as Element, walk, kids)
  }
  const token = tokenOf(text)
  return token ? withKid(kids, token) : kids
}

/** An element, or what a slot shows in its place. */
function seeInner(element: Element, walk: Walk, before: Kids | null): Kids | null {
  if (element.localName === 'slot') return seeSlot(element as HTMLSlotElement, walk, before)
  const node = seeElement(element, walk)
  return node ? withKid(before, node) : before
}

function seeSlot(slot: HTMLSlotElement, walk: Walk, before: Kids | null): Kids | null {
  const assigned = slot.assignedNodes?.({ flatten: true }) ?? []
  if (assigned.length === 0) return slot.firstChild ? seeChildren(slot.firstChild, walk, before) : before
  let kids = before
  for (const child of assigned) {
    if (child.nodeType === ELEMENT) kids = seeInner(child as Element, walk, kids)
    const token = child.nodeType === TEXT ? tokenOf(child.nodeValue) : null
    if (token) kids = withKid(kids, token)
  }
  return kids
}
