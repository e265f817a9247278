import { oncePer } from '../../domain/once-per'
import type { Platform } from '../../schema/platform'
import type { Shop } from '../../schema/shop'
import type { Time } from '../../schema/time'
import { agreed } from '../agreed'
import { createHeaderSearch, headerFor, type Header } from '../columns'
import { isPressed, nodesOf, perNode, tagOf, textOf } from '../node-text'
import type { RawAfterSale } from '../raw-reading'
import { missing } from '../reading'
import { scopeOf } from '../scope'
import type { VisibleNode } from '../visible-tree'
import { fieldSource, type FieldSource } from './fields'
import { ITEM_COLUMNS, itemFrom } from './items'
import { buyerByClass, namesNobody, readLabelled, withQuantity, type LabelledRecord } from './read-record'
import type { RecordNodes } from './record-rows'
import { attributeIds, recordFinder } from './records'
import { statusOf } from './status'
import { readMarks } from './tags'
import { allLabels, type AfterSaleWords } from './words'

export interface ListedRecord extends LabelledRecord {
  nodes: RecordNodes
}

export interface ListContext {
  platform: Platform
  now: Time
  shop: Shop | null
}

/** Reads a list of after-sale records; remembers each row until what it shows changes. */
export function createListReader(
  words: AfterSaleWords,
): (root: VisibleNode, context: ListContext) => ListedRecord[] {
  const find = recordFinder(words)
  const headersOf = headerSearch(words)
  const lastOf = perNode((_head): { read: ReadRow | null } => ({ read: null }))
  return (root, context) => {
    const headers = headersOf(root)
    const shopKey = `${context.shop?.shopId}|${context.shop?.shopName}`
    return find(root).map((nodes) => {
      const [head] = nodes
      const header = headerFor(head, headers)
      const last = lastOf(head)
      const { read } = last
      if (read?.listed.nodes === nodes && read.shopKey === shopKey && sameColumns(read.header, header))
        return read.listed
      const listed = readRow(nodes, header, { words, context })
      last.read = { shopKey, header, listed }
      return listed
    })
  }
}

/** A row as read last, and what else its reading depends on. */
interface ReadRow {
  shopKey: string
  header: Header | null
  listed: ListedRecord
}

const headerSearch = oncePer((words: AfterSaleWords) =>
  createHeaderSearch(new Set([...allLabels(words), ...ITEM_COLUMNS])),
)

const sameColumns = (one: Header | null, two: Header | null): boolean =>
  one === two || one?.labels.join() === two?.labels.join()

interface RowContext {
  words: AfterSaleWords
  context: ListContext
}

function readRow(nodes: RecordNodes, header: Header | null, { words, context }: RowContext): ListedRecord {
  const source = fieldSource(scopeOf(nodes), header, words)
  const labelled = readLabelled(source, context.platform, context.now)
  const { record, why } = labelled
  fillFromAttributes(labelled, nodes, words)
  const cell = itemCell(source, nodes)
  const item = cell && itemFrom(cell, words)
  const marks = readMarks(
    { head: headOf(nodes, cell), beside: cell },
    words,
    record.buyerName ?? buyerByClass(source),
  )
  Object.assign(record, {
    shopId: context.shop?.shopId ?? null,
    shopName: context.shop?.shopName ?? null,
    status: rowStatus(source) ?? 'unknown',
    buyerName: namesNobody(marks.nick) ? null : marks.nick,
    items: withQuantity(item ? [item] : [], source),
    tags: marks.tags,
  } satisfies Partial<RawAfterSale>)
  return { nodes, record, why: { ...why, status: missing('absent') } }
}

/** Numbers in a row's attributes fill what its text lacks; where they disagree, the row is half re-rendered. */
function fillFromAttributes(
  { record, why }: LabelledRecord,
  nodes: RecordNodes,
  words: AfterSaleWords,
): void {
  const ids = attributeIds(nodes, words)
  for (const field of ['afterSaleId', 'orderId'] as const) {
    if (ids[field] === null) continue
    if (record[field] === null && why[field]?.why === 'absent') {
      record[field] = ids[field]
      record.origins[field] = { from: 'attribute', sure: 0.95 }
    } else if (record[field] !== null && record[field] !== ids[field]) {
      record[field] = null
      why[field] = missing('ambiguous')
    }
  }
}

/** The status column's text, else the one status that the row states. */
function rowStatus(source: FieldSource): RawAfterSale['status'] | null {
  for (const label of source.words.labels.status) {
    const cell = source.cells.get(label)
    const stated = cell && statusesIn(scopeOf([cell]), source.words)
    if (stated?.[0]) return stated[0]
  }
  return agreed(statusesIn(source.scope, source.words))
}

const statusesIn = (scope: FieldSource['scope'], words: AfterSaleWords): RawAfterSale['status'][] =>
  scope.runs.flatMap((run) => {
    const status = statusOf(run.token.text, words)
    return status && !isPressed(run.holder) && tagOf(run.holder) !== 'a' ? [status] : []
  })

function itemCell(source: FieldSource, nodes: RecordNodes): VisibleNode | null {
  for (const column of ITEM_COLUMNS) {
    const cell = source.cells.get(column)
    if (cell && textOf(cell)) return cell
  }
  const body = nodes.at(-1) ?? nodes[0]
  const row = body === nodes[0] ? lastRow(body) : body
  return nodesOf(row).find((cell) => textOf(cell) !== '' && itemFrom(cell, source.words) !== null) ?? null
}

/** Where head and data share one root, the data is its last row. */
function lastRow(root: VisibleNode): VisibleNode {
  const kids = nodesOf(root).filter((kid) => textOf(kid) !== '')
  const last = kids.at(-1)
  if (!last || (kids.length >= 3 && tagOf(root) !== 'tbody')) return root
  return lastRow(last)
}

const headOf = (nodes: RecordNodes, cell: VisibleNode | null): VisibleNode | null =>
  nodes.length > 1 ? nodes[0] : firstRow(nodes[0], cell)

function firstRow(root: VisibleNode, cell: VisibleNode | null): VisibleNode | null {
  const [first, ...more] = nodesOf(root).filter((kid) => textOf(kid) !== '')
  if (!first) return null
  if (more.length === 0) return firstRow(first, cell)
  return first === cell ? null : first
}
