import { keepOnElements } from './kept-nodes'
import { createRestyled, type Restyled } from './restyled'
import { createSpoiling, holderOf } from './spoiling'
import { mustAsk, nodeFor, seeElement, type Sight, type VisibleNode, type Walk } from './visible-tree'

/** A visible tree that follows a live document and walks again only what changed. */
export interface LiveTree {
  root(): VisibleNode | null
  /** Marks what a batch of mutations touched; cheap, reads no layout. */
  note(records: readonly MutationRecord[]): void
  /** Documents and open shadow roots to observe, as of the last `root()`. */
  observable(): readonly Node[]
}

export function createLiveTree(top: Document, sight: Sight): LiveTree {
  const nodes = keepOnElements()
  const restyled = createRestyled(nodes, sight)
  const spoiling = createSpoiling(nodes, top)
  const roots = new Set<Node>([top])

  const reuse = (element: Element): VisibleNode | null => {
    const kept = nodes.get(element)
    if (!kept) return null
    const touched = restyled.take(element)
    if (kept.state === 'clean') return touched ? restyled.renew(element, kept) : kept
    const patched = kept.state === 'patch' && !touched ? patch(kept) : null
    // Seen to be hidden, it must leave nothing behind; restyled, it may show other things than before.
    if (patched) nodes.set(element, patched)
    else if (touched) restyled.forget(kept)
    else nodes.delete(element)
    return patched
  }

  /** The same element over the same kids but the changed ones: no walk over a list of hundreds for one row. */
  const patch = (node: VisibleNode): VisibleNode | null => {
    const { element } = node
    if (mustAsk(node) && sight.isHidden(element)) return null
    const kids = [...node.kids]
    for (const child of node.changed ?? []) {
      const old = nodes.get(child)
      const at = old && child.parentElement === element ? kids.indexOf(old) : -1
      if (at < 0) return null
      const now = seeElement(child, walk)
      if (now) kids[at] = now
      else kids.splice(at, 1)
    }
    return nodeFor(element, kids)
  }

  const walk: Walk = {
    sight,
    reuse,
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
    note: (records) => noteChanges(records, restyled, spoiling),
    observable: () => [...roots],
  }
}

/** Marks what the records touched: what to look at again, and what to walk anew. */
function noteChanges(
  records: readonly MutationRecord[],
  restyled: Restyled,
  spoiling: ReturnType<typeof createSpoiling>,
): void {
  for (const record of records) {
    const element = holderOf(record.target)
    if (!element) continue
    if (record.type === 'attributes') {
      restyled.note(element)
      spoiling.above(element)
    } else {
      spoiling.at(element)
      restyled.forgetAdded(record)
    }
  }
}

/** Still in the page: a shadow root by its host, a frame's document by its window. */
function isLive(root: Node): boolean {
  return root.isConnected && (root as Partial<Document>).defaultView !== null
}
