import type { VisibleNode } from './visible-tree'

const KEPT = Symbol('kept')

/** Is a kept node still what the element shows? In `patch` only some of its children, named beside it, changed. */
export type KeptState = 'clean' | 'patch' | 'stale'

type Keeper = Element & { [KEPT]?: VisibleNode | undefined }

/**
 * Nodes by element, kept on the elements themselves: a weak map of ten thousand entries costs more to collect than
 * all of a reading. In a content script the page can't see the property. One tree a document keeps its nodes.
 */
export function keepOnElements() {
  const by = {}
  const get = (element: Keeper): VisibleNode | undefined => {
    const node = element[KEPT]
    return node?.by === by ? node : undefined
  }
  return {
    get,
    set: (element: Keeper, node: VisibleNode): void => {
      node.by = by
      element[KEPT] = node
    },
    delete: (element: Keeper): void => {
      if (get(element)) element[KEPT] = undefined
    },
    /** Walk the element anew. Returns the state until now; `null` = there is no node to mark. */
    spoil: (element: Keeper): KeptState | null => {
      const node = get(element)
      if (!node) return null
      const before = node.state
      node.state = 'stale'
      node.changed = null
      return before
    },
    /** Put one child of the element in anew. Returns the state until now; `null` = there is no node to mark. */
    spoilChild: (element: Keeper, child: Element): KeptState | null => {
      const node = get(element)
      if (!node) return null
      const before = node.state
      if (before === 'clean') {
        node.state = 'patch'
        node.changed = [child]
      } else if (before === 'patch' && !node.changed?.includes(child)) node.changed?.push(child)
      return before
    },
  }
}

export type KeptNodes = ReturnType<typeof keepOnElements>
