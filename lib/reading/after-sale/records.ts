import { findAll, isInsideAny, nodesOf, perNode, roleOf, tagOf, textOf } from '../node-text'
import { parseIdentifier } from '../parse/identifier'
import { createAnchorSearch } from './number-anchors'
import type { VisibleNode } from '../visible-tree'
import { perWords, type AfterSaleWords } from './words'

/** The nodes that show one record: its head row and the rows that belong to it. */
export type RecordNodes = readonly [VisibleNode, ...VisibleNode[]]

const ROWS = new Set(['tr', 'li'])
const FOREIGN_TAGS = new Set(['nav', 'thead', 'header', 'footer', 'aside'])
const FOREIGN_ROLES = new Set([
  'navigation',
  'tablist',
  'menu',
  'menubar',
  'banner',
  'search',
  'columnheader',
])
const FIELD_TYPES = new Set(['text', 'search', 'number', ''])
const MAX_ADOPTED = 4

/** Parts of a page that no record holds: navigation, filters, headers, pagers. */
const isForeign = (node: VisibleNode): boolean =>
  FOREIGN_TAGS.has(tagOf(node)) ||
  FOREIGN_ROLES.has(roleOf(node) ?? '') ||
  (tagOf(node) === 'input' && FIELD_TYPES.has(node.element.getAttribute('type') ?? '')) ||
  /pagination|pager/.test(node.marks)

const holdsForeign = perNode(
  (node: VisibleNode): boolean => isForeign(node) || nodesOf(node).some(holdsForeign),
)

/** Finds the records of a list by the numbers they are labelled with. */
export const recordFinder: (words: AfterSaleWords) => (root: VisibleNode) => RecordNodes[] = perWords(
  (words) => {
    const { afterSaleId, orderId } = words.labels
    const anchorsIn = createAnchorSearch([...afterSaleId, ...orderId])
    const spot = (labels: readonly string[]) => {
      const idsIn = (node: VisibleNode) => anchorsIn(node).filter(({ label }) => labels.includes(label))
      const countIn = perNode((node: VisibleNode): number => new Set(idsIn(node).map(({ id }) => id)).size)
      return { idsIn, countIn }
    }
    const byAfterSale = spot(afterSaleId)
    const byOrder = spot(orderId)

    const rootFor = (holder: VisibleNode, countIn: (node: VisibleNode) => number): VisibleNode => {
      let root = holder
      while (
        root.parent &&
        tagOf(root.parent) !== 'body' &&
        countIn(root.parent) <= 1 &&
        !holdsForeign(root.parent)
      ) {
        root = root.parent
      }
      return root
    }

    const adopt = (root: VisibleNode): RecordNodes => {
      if (!isRow(root) || !root.parent) return [root]
      const siblings = nodesOf(root.parent)
      const nodes: [VisibleNode, ...VisibleNode[]] = [root]
      for (const next of siblings.slice(
        siblings.indexOf(root) + 1,
        siblings.indexOf(root) + 1 + MAX_ADOPTED,
      )) {
        if (!isRow(next) || anchorsIn(next).length > 0 || sameShape(root, next)) break
        if (holdsForeign(next)) break
        nodes.push(next)
      }
      return nodes
    }

    return (root) => {
      const records: RecordNodes[] = []
      const taken = new Set<VisibleNode>()
      const above = new Set<VisibleNode>()
      const collect = ({ countIn, idsIn }: typeof byOrder): number => {
        const before = records.length
        for (const { holder } of idsIn(root)) {
          if (isInsideAny(holder, taken)) continue
          const top = rootFor(holder, countIn)
          if (above.has(top)) continue
          const nodes = adopt(top)
          for (const node of nodes) taken.add(node)
          for (let at = top.parent; at && !above.has(at); at = at.parent) above.add(at)
          records.push(nodes)
        }
        return records.length - before
      }
      collect(byAfterSale)
      return collect(byOrder) ? inReadingOrder(records, root) : records
    }
  },
)

const isRow = (node: VisibleNode): boolean => ROWS.has(tagOf(node)) || roleOf(node) === 'row'

/** A row built like the head row is the next head row, even if its numbers could not be read. */
const sameShape = (head: VisibleNode, next: VisibleNode): boolean =>
  nodesOf(head).length === nodesOf(next).length && head.marks === next.marks && textOf(next) !== ''

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
  for (const { element } of nodes) {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`)
    if (holder) return holder.getAttribute(name)
  }
  return null
}
