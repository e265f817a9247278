import type { KeptNodes } from './kept-nodes'
import { contentOf, isNode, nodeFor, seeElement, type Sight, type VisibleNode } from './visible-tree'

/** Which kept nodes still stand after their elements' attributes changed. */
export interface Restyled {
  note(element: Element): void
  /** Have its attributes changed since it was asked last? */
  take(element: Element): boolean
  /** The node to use for a restyled element, over the same kids; `null` = walk it again. */
  renew(element: Element, known: VisibleNode): VisibleNode | null
  /** Keeps a node and all below it no longer: what they show may be seen in another way next time. */
  forget(node: VisibleNode): void
  /** The same for what comes back: it may have changed while it was out of the page, where nothing tells. */
  forgetAdded(record: Pick<MutationRecord, 'addedNodes'>): void
}

export function createRestyled(nodes: KeptNodes, sight: Sight): Restyled {
  const restyled = new WeakSet<Element>()

  const stands = (element: Element, node: VisibleNode): boolean =>
    nodes.get(element) === node && node.state === 'clean'

  /** A changed class or style may have hidden or shown anything below it. */
  const sameSight = (node: VisibleNode): boolean => {
    if (sight.isHidden(node.element)) return false
    const shown = new Map(node.kids.filter(isNode).map((kid) => [kid.element, kid]))
    for (const child of contentOf(node.element, node.tag, { sight })?.children ?? []) {
      const kid = shown.get(child)
      if (kid ? !stands(child, kid) || !sameSight(kid) : seeElement(child, { sight }) !== null) return false
    }
    return true
  }

  const forget = (node: VisibleNode): void => {
    nodes.delete(node.element)
    for (const kid of node.kids) {
      if (!isNode(kid)) continue
      // What has moved and was walked in its new place is kept for that.
      const now = nodes.get(kid.element)
      if (!now || now === kid) forget(kid)
    }
  }

  return {
    forget,
    forgetAdded({ addedNodes }) {
      for (const added of addedNodes ?? []) {
        const known = added.nodeType === 1 ? nodes.get(added as Element) : undefined
        if (known) forget(known)
      }
    },
    note: (element) => void restyled.add(element),
    take: (element) => restyled.delete(element),
    renew(element, known) {
      nodes.delete(element)
      if (!sameSight(known)) {
        forget(known)
        return null
      }
      // Its attributes tell something too, so a restyled element gets a new node.
      const renewed = nodeFor(element, known.kids)
      nodes.set(element, renewed)
      return renewed
    },
  }
}
