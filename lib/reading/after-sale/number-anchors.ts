import { labelIndex } from '../label-index'
import { hitAt } from '../label-value'
import { join, perNode } from '../node-text'
import { parseIdentifier } from '../parse/identifier'
import type { PlacedLabel } from '../scope'
import { isNode, type VisibleNode } from '../visible-tree'

/** A labelled number and the node that holds its label. */
export interface NumberAnchor {
  label: string
  id: string
  holder: VisibleNode
}

/** An anchor whose number was found at a node itself, in or behind its kid of that place. */
export interface OwnAnchor {
  kid: number
  anchor: NumberAnchor
}

export interface FoundAnchors {
  /** In reading order, those of the kids too. */
  anchors: readonly NumberAnchor[]
  own: readonly OwnAnchor[]
  /** Labels whose number was not found yet; it may stand beside an ancestor. */
  pending: readonly { place: PlacedLabel; levels: number }[]
}

const NOTHING: FoundAnchors = { anchors: [], own: [], pending: [] }
const MAX_LEVELS = 4

/**
 * The labelled numbers below a node. A number is looked for within the node only, so what is remembered of a node
 * holds as long as the node does.
 */
export function createAnchorSearch(labels: readonly string[]): (node: VisibleNode) => FoundAnchors {
  const index = labelIndex(labels)

  const idBeside = (place: PlacedLabel, root: VisibleNode): string | null => {
    for (const text of hitAt(place, [root], { stops: labels })?.texts ?? []) {
      const id = parseIdentifier(text)
      if (id) return id
    }
    return null
  }

  const within = (node: VisibleNode): FoundAnchors => {
    const parts: (readonly NumberAnchor[])[] = []
    const own: OwnAnchor[] = []
    const pending: { place: PlacedLabel; levels: number }[] = []
    const settle = (place: PlacedLabel, { kid, levels }: { kid: number; levels: number }): void => {
      const id = idBeside(place, node)
      if (id) {
        const anchor = { label: place.label, id, holder: place.run.holder }
        own.push({ kid, anchor })
        parts.push([anchor])
      } else if (levels < MAX_LEVELS) pending.push({ place, levels: levels + 1 })
    }
    node.kids.forEach((kid, order) => {
      if (!isNode(kid)) {
        for (const { label, at } of index.placesIn(kid.text)) {
          settle({ label, at, run: { token: kid, holder: node, at: order } }, { kid: order, levels: 0 })
        }
        return
      }
      const below = search(kid)
      if (below === NOTHING) return
      parts.push(below.anchors)
      for (const { place, levels } of below.pending) settle(place, { kid: order, levels })
    })
    return parts.length || pending.length ? { anchors: join(parts), own, pending } : NOTHING
  }

  const kept = perNode(within)
  const search = (node: VisibleNode): FoundAnchors => {
    if (node.kids.length === 0) return NOTHING
    return node.inner > 0 ? kept(node) : within(node)
  }
  return search
}
