import type { VisibleNode } from './visible-tree'

const KEPT = Symbol('kept')

/** Is a kept node still what the element shows? In `patch` only some kids, named beside it, changed inside. */
export type State = 'clean' | 'patch' | 'stale'

export interface Kept {
  by: object
  node: VisibleNode
  state: State
  /** The changed children of a node to patch. */
  changed: Element[]
}

type Keeper = Element & { [KEPT]?: Kept | undefined }

const NONE: Element[] = []

/**
 * Nodes by element, kept on the elements themselves: a weak map of ten thousand entries costs more to collect than
 * all of a reading. In a content script the page can't see the property. One tree a document keeps its nodes.
 */
export function keepOnElements() {
  const by = {}
  const entry = (element: Keeper): Kept | undefined => {
    const kept = element[KEPT]
    return kept?.by === by ? kept : undefined
  }
  return {
    entry,
    set: (element: Keeper, node: VisibleNode): void => {
      const kept = entry(element)
      if (kept) {
        kept.node = node
        kept.state = 'clean'
        kept.changed = NONE
      } else element[KEPT] = { by, node, state: 'clean', changed: NONE }
    },
    delete: (element: Keeper): void => {
      if (entry(element)) element[KEPT] = undefined
    },
    /** Walk the element anew. Returns the state until now; `null` = there is no node to mark. */
    spoil: (element: Keeper): State | null => {
      const kept = entry(element)
      if (!kept) return null
      const before = kept.state
      kept.state = 'stale'
      kept.changed = NONE
      return before
    },
    /** Put one child of the element in anew. Returns the state until now; `null` = there is no node to mark. */
    spoilChild: (element: Keeper, child: Element): State | null => {
      const kept = entry(element)
      if (!kept) return null
      const before = kept.state
      if (before === 'clean') {
        kept.state = 'patch'
        kept.changed = [child]
      } else if (before === 'patch' && !kept.changed.includes(child)) kept.changed.push(child)
      return before
    },
  }
}

export type KeptNodes = ReturnType<typeof keepOnElements>
