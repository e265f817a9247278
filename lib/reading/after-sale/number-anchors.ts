import { labelIndex } from '../label-index'
import { hitAt } from '../label-value'
import { join, perFinding } from '../node-text'
import { parseIdentifier } from '../parse/identifier'
import type { PlacedLabel } from '../scope'
import { isNode, type Token, type VisibleNode } from '../visible-tree'

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

interface Unsettled {
  place: PlacedLabel
  kid: number
  levels: number
}

interface Making {
  parts: (readonly NumberAnchor[])[]
  own: OwnAnchor[]
  pending: { place: PlacedLabel; levels: number }[]
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
    let made: Making | null = null
    for (let at = 0; at < node.kids.length; at++) {
      const kid = node.kids[at] as VisibleNode | Token
      if (isNode(kid)) {
        const below = search(kid)
        if (below === NOTHING) continue
        made ??= { parts: [], own: [], pending: [] }
        made.parts.push(below.anchors)
        for (const { place, levels } of below.pending) settle(node, { place, kid: at, levels }, made)
      } else {
        for (const { label, at: from } of index.placesIn(kid.text)) {
          made ??= { parts: [], own: [], pending: [] }
          const place = { label, at: from, run: { token: kid, holder: node, at } }
          settle(node, { place, kid: at, levels: 0 }, made)
        }
      }
    }
    return made ? { anchors: join(made.parts), own: made.own, pending: made.pending } : NOTHING
  }

  const settle = (node: VisibleNode, { place, kid, levels }: Unsettled, made: Making): void => {
    const id = idBeside(place, node)
    if (id) {
      const anchor = { label: place.label, id, holder: place.run.holder }
      made.own.push({ kid, anchor })
      made.parts.push([anchor])
    } else if (levels < MAX_LEVELS) made.pending.push({ place, levels: levels + 1 })
  }

  const search: (node: VisibleNode) => FoundAnchors = perFinding(NOTHING, within)
  return search
}
