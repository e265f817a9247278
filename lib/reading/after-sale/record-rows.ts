import { nodesOf, perNode, roleOf, tagOf, textOf } from '../node-text'
import { FOREIGN } from '../traits'
import { isNode, type VisibleNode } from '../visible-tree'

/** The nodes that show one record: its head row and the rows that belong to it. */
export type RecordNodes = readonly [VisibleNode, ...VisibleNode[]]

const ROWS = new Set(['tr', 'li'])
const MAX_ADOPTED = 4

export const holdsForeign = (node: VisibleNode): boolean => (node.holds & FOREIGN) !== 0

/** Gives a record the rows that follow its head and belong to it. */
export function createRowAdoption(hasNumber: (node: VisibleNode) => boolean) {
  const adopt = (siblings: VisibleNode['kids'], at: number): RecordNodes => {
    const head = siblings[at] as VisibleNode
    const nodes: [VisibleNode, ...VisibleNode[]] = [head]
    if (!isRow(head)) return same(head, nodes)
    for (let next = at + 1; next < siblings.length && nodes.length <= MAX_ADOPTED; next++) {
      const kid = siblings[next]
      if (!kid || !isNode(kid)) continue
      if (!isRow(kid) || hasNumber(kid) || sameShape(head, kid) || holdsForeign(kid)) break
      nodes.push(kid)
    }
    return same(head, nodes)
  }
  const adoptFor = (head: VisibleNode): RecordNodes =>
    head.parent ? adopt(head.parent.kids, head.parent.kids.indexOf(head)) : [head]
  return { adopt, adoptFor }
}

const rowsOf = perNode((_head: VisibleNode): { nodes: RecordNodes | null } => ({ nodes: null }))

/** The same list for the same rows, so that a record can be told by it. */
function same(head: VisibleNode, nodes: RecordNodes): RecordNodes {
  const last = rowsOf(head)
  const known = last.nodes
  if (known?.length !== nodes.length) return (last.nodes = nodes)
  for (let at = 0; at < nodes.length; at++) if (known[at] !== nodes[at]) return (last.nodes = nodes)
  return known
}

const isRow = (node: VisibleNode): boolean => ROWS.has(tagOf(node)) || roleOf(node) === 'row'

/** A row built like the head row is the next head row, even if its numbers could not be read. */
const sameShape = (head: VisibleNode, next: VisibleNode): boolean =>
  nodesOf(head).length === nodesOf(next).length && head.marks === next.marks && textOf(next) !== ''
