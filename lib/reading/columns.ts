import { bareText } from './fold-text'
import { ancestorsOf, gatherPerNode, isInside, nodesOf, perNode, textOf, tokenCount } from './node-text'
import { isNode, type VisibleNode } from './visible-tree'

/** A header row: the labels of its columns by position (`''` for an unlabelled one). */
export interface Header {
  row: VisibleNode
  labels: readonly string[]
}

const NO_HEADER: readonly Header[] = []
const MIN_KNOWN = 2
const MAX_LABEL = 14

/** A column's label without the unit that it may name. */
const labelOf = (cell: VisibleNode): string => bareText(textOf(cell)).replace(/\((?:单位:?)?[元¥件个]\)$/, '')

const spanOf = (cell: VisibleNode): number => Number(cell.element.getAttribute('colspan') ?? 1) || 1

/** A row's cells by column: one that spans several stands in each. Only table rows have spans. */
const spread: (row: VisibleNode) => readonly VisibleNode[] = perNode((row) => {
  const nodes = nodesOf(row)
  if (row.tag !== 'tr' || !nodes.some((cell) => cell.element.hasAttribute('colspan'))) return nodes
  return nodes.flatMap((cell) => Array.from({ length: Math.min(spanOf(cell), 50) }, () => cell))
})

/**
 * Finds rows whose cells are column labels that the site knows; kits keep them in a table of their own or not.
 * Remembers unchanged subtrees, so that one changed row does not search the others again.
 */
export function createHeaderSearch(known: ReadonlySet<string>): (root: VisibleNode) => readonly Header[] {
  const own = (node: VisibleNode): readonly Header[] => {
    if (node.inner < 3 || node.inner > 40) return NO_HEADER
    const cells = nodesOf(node)
    if (cells.some((cell) => tokenCount(cell) > 3)) return NO_HEADER
    const texts = cells.map(labelOf)
    const fits =
      texts.filter((text) => known.has(text)).length >= MIN_KNOWN &&
      texts.every((text) => text.length <= MAX_LABEL)
    return fits ? [{ row: node, labels: spread(node).map(labelOf) }] : NO_HEADER
  }
  return gatherPerNode(own)
}

/** The header that stands over a node: the nearest one that shares an ancestor and comes first. */
export function headerFor(node: VisibleNode, headers: readonly Header[]): Header | null {
  if (headers.length <= 1) return headers[0] ?? null
  for (const ancestor of ancestorsOf(node)) {
    const [nearest, ...more] = headers.filter(({ row }) => isInside(row.parent, ancestor))
    if (nearest) return more.length ? null : nearest
  }
  return null
}

/** The cells of a record by column label: the first row below `nodes` with as many cells as the header. */
export function cellsByColumn(
  nodes: readonly VisibleNode[],
  header: Header | null,
): Map<string, VisibleNode> {
  const cells = new Map<string, VisibleNode>()
  if (!header) return cells
  for (const node of nodes) {
    const row = rowWith(node, header.labels.length)
    if (!row) continue
    const places = spread(row)
    for (let index = 0; index < places.length; index++) {
      const label = header.labels[index]
      const cell = places[index]
      if (label && cell && !cells.has(label)) cells.set(label, cell)
    }
    return cells
  }
  return cells
}

function rowWith(node: VisibleNode, count: number): VisibleNode | null {
  if (node.inner === count) return node
  if (node.inner > 1 && node.inner < count && spread(node).length === count) return node
  for (const kid of node.kids) {
    const row = isNode(kid) && kid.inner > 0 ? rowWith(kid, count) : null
    if (row) return row
  }
  return null
}
