import { labelIndex } from '../label-index'
import { hitAt } from '../label-value'
import { perNode } from '../node-text'
import { parseIdentifier } from '../parse/identifier'
import type { PlacedLabel } from '../scope'
import { isNode, type VisibleNode } from '../visible-tree'

/** A labelled number and the node that holds its label. */
export interface NumberAnchor {
  label: string
  id: string
  holder: VisibleNode
}

interface Found {
  anchors: readonly NumberAnchor[]
  /** Labels whose number was not found yet; it may stand beside an ancestor. */
  pending: readonly { place: PlacedLabel; levels: number }[]
}

const NOTHING: Found = { anchors: [], pending: [] }
const MAX_LEVELS = 4

/**
 * The labelled numbers below a node, in reading order. A number is looked for within the node only, so what is
 * remembered of a node holds as long as the node does.
 */
export function createAnchorSearch(
  labels: readonly string[],
): (node: VisibleNode) => readonly NumberAnchor[] {
  const index = labelIndex(labels)

  const idBeside = (place: PlacedLabel, root: VisibleNode): string | null => {
    for (const text of hitAt(place, [root], { stops: labels })?.texts ?? []) {
      const id = parseIdentifier(text)
      if (id) return id
    }
    return null
  }

  const within = (node: VisibleNode): Found => {
    const anchors: NumberAnchor[] = []
    const pending: { place: PlacedLabel; levels: number }[] = []
    const settle = (place: PlacedLabel, levels: number): void => {
      const id = idBeside(place, node)
      if (id) anchors.push({ label: place.label, id, holder: place.run.holder })
      else if (levels < MAX_LEVELS) pending.push({ place, levels: levels + 1 })
    }
    node.kids.forEach((kid, order) => {
      if (!isNode(kid)) {
        for (const { label, at } of index.placesIn(kid.text)) {
          settle({ label, at, run: { token: kid, holder: node, at: order } }, 0)
        }
        return
      }
      const below = search(kid)
      if (below === NOTHING) return
      anchors.push(...below.anchors)
      for (const { place, levels } of below.pending) settle(place, levels)
    })
    return anchors.length || pending.length ? { anchors, pending } : NOTHING
  }

  const kept = perNode(within)
  const search = (node: VisibleNode): Found => {
    if (node.kids.length === 0) return NOTHING
    return node.inner > 0 ? kept(node) : within(node)
  }
  return (node) => search(node).anchors
}
