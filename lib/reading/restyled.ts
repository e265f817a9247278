import type { KeptNodes } from './kept-nodes'
import { contentOf, isNode, nodeFor, seeElement, type Sight, type VisibleNode } from './visible-tree'

/** Which kept nodes still stand after their elements' attributes changed. */
export interface Restyled {
  note(element: Element): void
  /** The node to use for an element as it is now; `null` = walk it again. */
  reuse(element: Element): VisibleNode | null
  /** Keeps a node and all below it no longer: what they show may be seen in another way next time. */
  forget(node: VisibleNode): void
}

export function createRestyled(nodes: KeptNodes, sight: Sight): Restyled {
  const restyled = new WeakSet<Element>()

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
      forget(known)
      return null
    }
    const renewed = nodeFor(element, known.kids)
    nodes.set(element, renewed)
    return renewed
  }

  const forget = (node: VisibleNode): void => {
    nodes.delete(node.element)
    for (const kid of node.kids) if (isNode(kid)) forget(kid)
  }

  return { note: (element) => void restyled.add(element), reuse, forget }
}
