import { oncePer } from '../../domain/once-per'
import { ancestorsOf, findAll, nodesOf, perNode } from '../node-text'
import { parseIdentifier } from '../parse/identifier'
import { FOREIGN } from '../traits'
import type { VisibleNode } from '../visible-tree'
import { withoutFilters } from './lone-record'
import { createAnchorSearch } from './number-anchors'
import type { RecordNodes } from './record-rows'
import { createRecordSearch } from './record-search'
import { type AfterSaleWords } from './words'

/** Finds the records of a list by the numbers they are labelled with; unchanged parts are not searched again. */
export const recordFinder: (words: AfterSaleWords) => (root: VisibleNode) => readonly RecordNodes[] = oncePer(
  (words: AfterSaleWords) => {
    const { afterSaleId, orderId } = words.labels
    const search = createAnchorSearch([...afterSaleId, ...orderId])
    const byAfterSale = createRecordSearch(search, afterSaleId)
    const byOrder = createRecordSearch(search, orderId)

    /** May it hold an order's number outside of the records with an after-sale number? */
    const hasStray = perNode((node: VisibleNode): boolean => {
      if (byOrder.countIn(node) === 0 || byAfterSale.isRecord(node)) return false
      return search(node).own.some(({ anchor }) => byOrder.isOurs(anchor)) || nodesOf(node).some(hasStray)
    })

    const findIn = (root: VisibleNode): readonly RecordNodes[] => {
      const records = byAfterSale.recordsIn(root)
      if (records.length === 0) return byOrder.recordsIn(root)
      if (!hasStray(root)) return records
      const more = byOrder.beside(root, records)
      return more.length > 0 ? inReadingOrder([...records, ...more], root) : records
    }
    const holdsNumber = (node: VisibleNode): boolean => search(node).anchors.length > 0

    return (root) => {
      const all = findIn(root)
      const own = all.filter(([head]) => !isForeign(head))
      const records = own.length > 0 && own.length < all.length ? own : all
      const [alone] = records.length === 1 ? records : []
      const record = alone?.length === 1 ? withoutFilters(alone[0], { holdsNumber, words }) : null
      return record && record !== alone?.[0] ? [[record]] : records
    }
  },
)

/** Does it stand in navigation, a header or an aside, which hold no records of the list? */
function isForeign(head: VisibleNode): boolean {
  return [head, ...ancestorsOf(head)].some((at) => (at.traits & FOREIGN) !== 0)
}

function inReadingOrder(records: RecordNodes[], root: VisibleNode): RecordNodes[] {
  const place = new Map(findAll(root, () => true).map((node, index) => [node, index]))
  return records.toSorted(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
}

/** The numbers a record carries in attributes, where the site's facts show them. */
export function attributeIds(
  nodes: RecordNodes,
  words: AfterSaleWords,
): { afterSaleId: string | null; orderId: string | null } {
  for (const row of words.idAttributes) {
    const text = attributeIn(nodes, row.attribute)
    if (!text) continue
    const pick = (key: string): string | null =>
      parseIdentifier(new RegExp(`"${key}"\\s*:\\s*"?(\\d+)`).exec(text)?.[1] ?? '')
    const ids = { afterSaleId: pick(row.afterSaleId), orderId: pick(row.orderId) }
    if (ids.afterSaleId ?? ids.orderId) return ids
  }
  return { afterSaleId: null, orderId: null }
}

function attributeIn(nodes: RecordNodes, name: string): string | null {
  for (const node of nodes) {
    const { element } = node
    if (element.hasAttribute(name)) return element.getAttribute(name)
    for (const holder of element.querySelectorAll(`[${name}]`))
      if (shows(node, holder)) return holder.getAttribute(name)
  }
  return null
}

/** Can an element below a node be seen? A hidden row may stand among those of a record. */
function shows(node: VisibleNode, element: Element): boolean {
  if (node.element === element) return true
  const kid = nodesOf(node).find((below) => below.element.contains(element))
  return kid !== undefined && shows(kid, element)
}
