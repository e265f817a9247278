import { ancestorsOf, isInside, isInsideAny, join, perNode, tagOf } from '../node-text'
import { isNode, type VisibleNode } from '../visible-tree'
import type { FoundAnchors, NumberAnchor } from './number-anchors'
import { createRowAdoption, holdsForeign, type RecordNodes } from './record-rows'

type Search = (node: VisibleNode) => FoundAnchors

/** One kind of number, and what nodes have of it. */
function createNumberKind(search: Search, labels: readonly string[]) {
  const isOurs = ({ label }: NumberAnchor): boolean => labels.includes(label)

  /** How many different numbers are below: none, one or, as 2, more. */
  const countIn = perNode((node: VisibleNode): number => {
    let first: string | null = null
    for (const anchor of search(node).anchors) {
      if (!isOurs(anchor) || anchor.id === first) continue
      if (first !== null) return 2
      first = anchor.id
    }
    return first === null ? 0 : 1
  })

  /** Can the node as a whole belong to one record? What holds it can only if it can. */
  const isOne = (node: VisibleNode): boolean =>
    tagOf(node) !== 'body' && countIn(node) <= 1 && !holdsForeign(node)

  /** All that belongs to one record around the node that holds its number. */
  const rootFor = (holder: VisibleNode): VisibleNode => {
    let root = holder
    while (root.parent && isOne(root.parent)) root = root.parent
    return root
  }
  return { isOurs, countIn, isOne, rootFor }
}

const NO_RECORDS: readonly RecordNodes[] = []

/** Records by one kind of number; what is found below an unchanged node is not searched again. */
export function createRecordSearch(search: Search, labels: readonly string[]) {
  const { isOurs, countIn, isOne, rootFor } = createNumberKind(search, labels)
  const { adopt, adoptFor } = createRowAdoption((node) => search(node).anchors.length > 0)

  /** The records of a node that is more than one; a record's further rows are the business of the node above. */
  const recordsWithin: (node: VisibleNode) => readonly RecordNodes[] = perNode((node) => {
    const own = search(node).own.filter(({ anchor }) => isOurs(anchor))
    const lists: (readonly RecordNodes[])[] = []
    for (let at = 0; at < node.kids.length; at++) {
      const kid = node.kids[at]
      if (kid && isNode(kid) && countIn(kid) > 0) {
        const below = isOne(kid) ? null : recordsWithin(kid)
        lists.push(below && below[0]?.[0] !== kid ? below : [adopt(node.kids, at)])
      }
      for (const { kid: place, anchor } of own) {
        if (place !== at || isTaken(anchor.holder, lists)) continue
        const top = rootFor(anchor.holder)
        if (top !== node) lists.push([adoptFor(top)])
        else if (lists.length === 0) return [[node]]
      }
    }
    return join(lists)
  })

  const recordsIn = (node: VisibleNode): readonly RecordNodes[] => {
    if (countIn(node) === 0) return NO_RECORDS
    return isOne(node) ? [[node]] : recordsWithin(node)
  }

  /** Records with our number outside of those that are known, in the order of their numbers. */
  const beside = (root: VisibleNode, known: readonly RecordNodes[]): RecordNodes[] => {
    const records: RecordNodes[] = []
    const taken = new Set(known.flat())
    const above = new Set(known.flatMap(([head]) => [...ancestorsOf(head)]))
    for (const anchor of search(root).anchors) {
      if (!isOurs(anchor) || isInsideAny(anchor.holder, taken)) continue
      const top = rootFor(anchor.holder)
      if (above.has(top)) continue
      const nodes = adoptFor(top)
      for (const node of nodes) taken.add(node)
      for (const at of ancestorsOf(top)) above.add(at)
      records.push(nodes)
    }
    return records
  }

  const isRecord = (node: VisibleNode): boolean => countIn(node) === 1 && isOne(node)
  return { isOurs, countIn, isRecord, recordsIn, beside }
}

const isTaken = (holder: VisibleNode, lists: readonly (readonly RecordNodes[])[]): boolean =>
  lists.some((records) => records.some((nodes) => nodes.some((node) => isInside(holder, node))))
