import type { VisibleNode } from './visible-tree'

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
export function keepOnElements() {
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

export type KeptNodes = ReturnType<typeof keepOnElements>
