import {
  contentOf,
  isNode,
  nodeFor,
  seeElement,
  type Sight,
  type VisibleNode,
  type Walk,
} from './visible-tree'

/** A visible tree that follows a live document and walks again only what changed. */
export interface LiveTree {
  root(): VisibleNode | null
  /** Marks what a batch of mutations touched; cheap, reads no layout. */
  note(records: readonly MutationRecord[]): void
  /** Documents and open shadow roots to observe, as of the last `root()`. */
  observable(): readonly Node[]
}

/** The element that holds a node, across text nodes, shadow roots and same-origin frames. */
function holderOf(node: Node): Element | null {
  if (node.nodeType === 1) return node as Element
  if (node.parentElement) return node.parentElement
  if (node.nodeType === 9) return (node as Document).defaultView?.frameElement ?? (node as Document).body
  const parent = node.parentNode ?? node
  return (parent as ShadowRoot).host ?? null
}

function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const parent = element.parentNode
  return parent ? holderOf(parent) : null
}

/** Elements whose children stand in the node above: a frame's own body, a slot. They have no node to forget. */
const PASSED_THROUGH = new Set(['HTML', 'BODY', 'SLOT'])

const KEPT = Symbol('kept')

interface Kept {
  by: object
  node: VisibleNode
}

type Keeper = Element & { [KEPT]?: Kept | undefined }

/**
 * Nodes by element, kept on the elements themselves: a weak map of ten thousand entries costs more to collect than
 * all of a reading. In a content script the page can't see the property. One tree a document keeps its nodes.
 */
function keepOnElements() {
  const by = {}
  const get = (element: Keeper): VisibleNode | undefined => {
    const kept = element[KEPT]
    return kept?.by === by ? kept.node : undefined
  }
  return {
    get,
    set: (element: Keeper, node: VisibleNode): void => {
      const kept = element[KEPT]
      if (kept?.by === by) kept.node = node
      else element[KEPT] = { by, node }
    },
    /** Was there one? */
    delete: (element: Keeper): boolean => {
      const had = get(element) !== undefined
      if (had) element[KEPT] = undefined
      return had
    },
  }
}

export function createLiveTree(top: Document, sight: Sight): LiveTree {
  // An element without an entry is walked again; so marking a change means forgetting it and all above it.
  const nodes = keepOnElements()
  const restyled = new WeakSet<Element>()
  const roots = new Set<Node>([top])

  const forgetUp = (from: Element | null): void => {
    for (let at = from; at; at = at === top.body ? null : above(at)) {
      if (!nodes.delete(at) && !PASSED_THROUGH.has(at.tagName)) return
    }
  }

  const note = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      const element = holderOf(record.target)
      if (!element) continue
      if (record.type === 'attributes') {
        restyled.add(element)
        forgetUp(above(element))
      } else forgetUp(element)
    }
  }

  /** A changed class or style may have hidden or shown anything below it. */
  const sameSight = (node: VisibleNode): boolean => {
    if (sight.isHidden(node.element)) return false
    const shown = new Map(node.kids.filter(isNode).map((kid) => [kid.element, kid]))
    for (const child of contentOf(node.element, node.tag, { sight })?.children ?? []) {
      const kid = shown.get(child)
      if (kid ? nodes.get(child) !== kid || !sameSight(kid) : seeElement(child, { sight }) !== null)
        return false
    }
    return true
  }

  /** Its attributes tell something too, so a restyled element gets a new node, over the same kids. */
  const reuse = (element: Element): VisibleNode | null => {
    const known = nodes.get(element)
    if (!known) return null
    if (!restyled.delete(element)) return known
    nodes.delete(element)
    if (!sameSight(known)) {
      forgetDown(known)
      return null
    }
    const renewed = nodeFor(element, known.kids)
    nodes.set(element, renewed)
    return renewed
  }

  const forgetDown = (node: VisibleNode): void => {
    nodes.delete(node.element)
    for (const kid of node.kids) if (isNode(kid)) forgetDown(kid)
  }

  const walk: Walk = {
    sight,
    reuse,
    onNode: (node) => nodes.set(node.element, node),
    onRoot: (root) => roots.add(root),
  }

  return {
    root() {
      if (!top.body) return null
      const tree = seeElement(top.body, walk)
      for (const root of roots) if (!isLive(root)) roots.delete(root)
      return tree
    },
    note,
    observable: () => [...roots],
  }
}

/** Still in the page: a shadow root by its host, a frame's document by its window. */
function isLive(root: Node): boolean {
  return root.isConnected && (root as Partial<Document>).defaultView !== null
}
