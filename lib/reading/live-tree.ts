import { keepOnElements } from './kept-nodes'
import { createRestyled } from './restyled'
import { seeElement, type Sight, type VisibleNode, type Walk } from './visible-tree'

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

export function createLiveTree(top: Document, sight: Sight): LiveTree {
  // An element without an entry is walked again; so marking a change means forgetting it and all above it.
  const nodes = keepOnElements()
  const restyled = createRestyled(nodes, sight)
  const roots = new Set<Node>([top])

  const forgetUp = (from: Element | null): void => {
    for (let at = from; at; at = at === top.body ? null : above(at)) {
      if (!nodes.delete(at) && !PASSED_THROUGH.has(at.tagName)) return
    }
  }

  /** What comes back may have changed while it was out of the page, where nothing tells. */
  const forgetAdded = ({ addedNodes }: MutationRecord): void => {
    for (const added of addedNodes ?? []) {
      const known = added.nodeType === 1 ? nodes.get(added as Element) : undefined
      if (known) restyled.forget(known)
    }
  }

  const note = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      const element = holderOf(record.target)
      if (!element) continue
      if (record.type === 'attributes') {
        restyled.note(element)
        forgetUp(above(element))
      } else {
        forgetUp(element)
        forgetAdded(record)
      }
    }
  }

  const walk: Walk = {
    sight,
    reuse: restyled.reuse,
    onNode: (node) => nodes.set(node.element, node),
    onDropped: restyled.forget,
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
