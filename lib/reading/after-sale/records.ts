import { findLabels } from '../label-value'
import { findAll, nodesOf, perNode, roleOf, tagOf, textOf } from '../node-text'
import { parseIdentifier } from '../parse/identifier'
import { ownRunsOf } from '../runs'
import { scopeOf } from '../scope'
import type { VisibleNode } from '../visible-tree'
import type { AfterSaleWords } from './words'

/** The nodes that show one record: its head row and the rows that belong to it. */
export type RecordNodes = readonly VisibleNode[]

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
  /pagination|pager/.test(node.element.getAttribute('class') ?? '')

const holdsForeign = perNode(
  (node: VisibleNode): boolean => isForeign(node) || nodesOf(node).some(holdsForeign),
)

/** Finds the records of a list by the numbers they are labelled with. */
export function createRecordFinder(words: AfterSaleWords): (root: VisibleNode) => RecordNodes[] {
  const stops = [...words.labels.afterSaleId, ...words.labels.orderId]
  const spot = (labels: readonly string[]) => {
    const ownIds = perNode((node: VisibleNode): string[] => {
      const own = ownRunsOf(node).filter((run) => labels.some((label) => run.token.text.includes(label)))
      if (!own.length) return []
      return findLabels({ roots: [topOf(node)], runs: own }, { labels, stops }).flatMap((hit) => {
        const id = hit.texts.map(parseIdentifier).find((text) => text !== null)
        return id ? [id] : []
      })
    })
    const idsIn: (node: VisibleNode) => string[] = perNode((node) => [
      ...ownIds(node),
      ...nodesOf(node).flatMap(idsIn),
    ])
    const holders = (node: VisibleNode): VisibleNode[] =>
      idsIn(node).length === 0
        ? []
        : [...(ownIds(node).length ? [node] : []), ...nodesOf(node).flatMap(holders)]
    const countIn = perNode((node: VisibleNode): number => new Set(idsIn(node)).size)
    return { idsIn, countIn, holders }
  }
  const byAfterSale = spot(words.labels.afterSaleId)
  const byOrder = spot(words.labels.orderId)

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
    const nodes = [root]
    for (const next of siblings.slice(siblings.indexOf(root) + 1, siblings.indexOf(root) + 1 + MAX_ADOPTED)) {
      if (
        !isRow(next) ||
        byAfterSale.idsIn(next).length ||
        byOrder.idsIn(next).length ||
        sameShape(root, next)
      )
        break
      if (holdsForeign(next)) break
      nodes.push(next)
    }
    return nodes
  }

  return (root) => {
    const records: RecordNodes[] = []
    const taken = new Set<VisibleNode>()
    const above = new Set<VisibleNode>()
    const collect = ({ countIn, holders }: typeof byOrder): number => {
      const before = records.length
      for (const holder of holders(root)) {
        if (within(holder, taken)) continue
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
}

const isRow = (node: VisibleNode): boolean => ROWS.has(tagOf(node)) || roleOf(node) === 'row'

/** A row built like the head row is the next head row, even if its numbers could not be read. */
const sameShape = (head: VisibleNode, next: VisibleNode): boolean =>
  nodesOf(head).length === nodesOf(next).length &&
  (head.element.getAttribute('class') ?? '') === (next.element.getAttribute('class') ?? '') &&
  textOf(next) !== ''

function topOf(node: VisibleNode): VisibleNode {
  let top = node
  while (top.parent) top = top.parent
  return top
}

function within(node: VisibleNode, roots: ReadonlySet<VisibleNode>): boolean {
  for (let at: VisibleNode | null = node; at; at = at.parent) if (roots.has(at)) return true
  return false
}

function inReadingOrder(records: RecordNodes[], root: VisibleNode): RecordNodes[] {
  const place = new Map(findAll(root, () => true).map((node, index) => [node, index]))
  return records.toSorted((a, b) => (place.get(a[0]!) ?? 0) - (place.get(b[0]!) ?? 0))
}

/** The numbers a record carries in attributes, where the site's facts show them. */
export function attributeIds(
  nodes: RecordNodes,
  words: AfterSaleWords,
): { afterSaleId: string | null; orderId: string | null } {
  for (const row of words.idAttributes) {
    const holder = nodes.flatMap((node) => findAll(node, (at) => at.element.hasAttribute(row.attribute)))[0]
    const text = holder?.element.getAttribute(row.attribute)
    if (!text) continue
    const pick = (key: string): string | null =>
      parseIdentifier(new RegExp(`"${key}"\\s*:\\s*"?(\\d+)`).exec(text)?.[1] ?? '')
    const ids = { afterSaleId: pick(row.afterSaleId), orderId: pick(row.orderId) }
    if (ids.afterSaleId ?? ids.orderId) return ids
  }
  return { afterSaleId: null, orderId: null }
}

export const recordScope = (nodes: RecordNodes) => scopeOf(nodes)
