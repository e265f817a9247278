import type { KeptNodes, KeptState } from './kept-nodes'

/** The element that holds a node, across text nodes, shadow roots and same-origin frames. */
export function holderOf(node: Node): Element | null {
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

/** Elements whose children stand in the node above: a frame's own body, a slot. They have no node to mark. */
const PASSED_THROUGH = new Set(['HTML', 'BODY', 'SLOT'])

/** Marks the kept nodes that no longer show what their elements do. */
export interface Spoiling {
  /** What an element holds has changed. */
  at(element: Element): void
  /** What the element is seen as has changed, so what holds it has. */
  above(element: Element): void
}

export function createSpoiling(nodes: KeptNodes, top: Document): Spoiling {
  /** A child that has a node can be put in anew by itself; anything else takes a walk. */
  const mark = (at: Element, child: Element | null): KeptState | null =>
    child?.parentElement === at && nodes.get(child) ? nodes.spoilChild(at, child) : nodes.spoil(at)

  /** Marks all nodes above a changed element, as far as they are not marked for it already. */
  const spoilAbove = (from: Element): void => {
    let child: Element | null = from
    for (let at = above(from); at; at = at === top.body ? null : above(at)) {
      const before = mark(at, child)
      if (before === null && !PASSED_THROUGH.has(at.tagName)) return
      if (before === 'patch' || before === 'stale') return
      child = before === null ? null : at
    }
  }

  const spoil = (element: Element): void => {
    const before = nodes.spoil(element)
    if (before === 'clean' || (before === null && PASSED_THROUGH.has(element.tagName))) spoilAbove(element)
  }

  return { at: spoil, above: spoilAbove }
}
