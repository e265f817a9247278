import { parseIdentifier } from '../parse/identifier'
import { missing, type Reading } from '../reading'
import { scopeOf, scopeWithout, type Scope } from '../scope'
import type { VisibleNode } from '../visible-tree'
import { classText, findAll, roleOf, tagOf, textOf } from '../node-text'
import { fieldSource } from './fields'
import { itemBlocks } from './item-blocks'
import { itemFrom } from './items'
import { buyerIn, countRefusals, findNegotiation, tellsThePast } from './negotiation'
import { parcelFrom } from './parcels'
import { parcelBlock, parcelLines } from './parcel-block'
import { buyerByClass, namesNobody, readLabelled, withQuantity, type LabelledRecord } from './read-record'
import type { ListContext } from './read-list'
import type { RecordNodes } from './record-rows'
import { recordFinder } from './records'
import { headlineStatus, statusOf } from './status'
import { readTags } from './tags'
import { allLabels, type AfterSaleWords } from './words'
import { findLabels } from '../label-value'

const CHROME_TAGS = new Set(['nav', 'header', 'footer', 'aside'])
const CHROME_ROLES = new Set(['navigation', 'menu', 'menubar', 'banner', 'dialog', 'tooltip', 'tablist'])

/** Navigation by its class; a layout that merely has some, and so a record in it, is none. */
const NAVIGATION = /(?<!has-)(?:sider|side-?(?:bar|nav|menu))|(?:^|[\s_-])menu(?:$|[\s_-])/

/** Menus, headers and dialogs are not part of the record that a detail page shows. */
const isChrome = (node: VisibleNode): boolean =>
  CHROME_TAGS.has(tagOf(node)) ||
  CHROME_ROLES.has(roleOf(node) ?? '') ||
  (NAVIGATION.test(classText(node)) && !/\d{8}/.test(textOf(node)))

/** Reads the one record of a detail page; `id` is the number its address names, if any. */
export function createDetailReader(
  words: AfterSaleWords,
): (root: VisibleNode, context: ListContext & { id: string | null }) => LabelledRecord {
  const find = recordFinder(words)
  return (root, context) => {
    const negotiation = findNegotiation(root)
    const others = otherRecords(find(root), words, context.id)
    const skip = (node: VisibleNode): boolean =>
      isChrome(node) || node === negotiation || others.includes(node)
    const scope = scopeWithout(root, skip)
    const present = scopeWithout(root, (node) => skip(node) || tellsThePast(node))
    const source = fieldSource(scope, null, words)
    const labelled = readLabelled(source, context.platform, context.now)
    const { record, why } = labelled
    const buyer = record.buyerName ?? buyerByClass(source) ?? (negotiation && buyerIn(negotiation))
    const blocks = itemBlocks(root, words, (node) => skip(node) || tellsThePast(node))
    const items = blocks.flatMap((block) => itemFrom(block, words) ?? [])
    checkAddress(labelled, context.id)
    Object.assign(record, {
      shopId: context.shop?.shopId ?? null,
      shopName: context.shop?.shopName ?? null,
      status: detailStatus(present, source, words) ?? 'unknown',
      buyerName: namesNobody(buyer) ? null : buyer,
      items: withQuantity(distinct(items), source),
      outbound: parcelIn({ root, words, skip }, 'outbound') ?? record.outbound,
      inbound: parcelIn({ root, words, skip }, 'inbound') ?? record.inbound,
      refusals: negotiation ? countRefusals(negotiation) : null,
      tags: readTags([...headBlocks(present, words), ...blocks], words, buyer),
    })
    return { record, why: { ...why, status: missing('absent') } }
  }
}

/** A page whose number is not the one its address names shows another record, or is being re-rendered. */
function checkAddress({ record, why }: LabelledRecord, id: string | null): void {
  if (id === null) return
  if (record.afterSaleId === null && (why.afterSaleId as Reading<string>).why === 'absent') {
    record.afterSaleId = id
    record.origins.afterSaleId = { from: 'attribute', sure: 0.95 }
  } else if (record.afterSaleId !== null && record.afterSaleId !== id) {
    record.afterSaleId = null
    why.afterSaleId = missing('ambiguous')
  }
}

/** 售后状态 where it is labelled, else the headline. */
function detailStatus(present: Scope, source: ReturnType<typeof fieldSource>, words: AfterSaleWords) {
  const headline = headlineStatus(present, words)
  if (headline) return headline
  for (const hit of findLabels(source.scope, { labels: words.labels.status, stops: source.stops })) {
    const status = hit.texts.map((text) => statusOf(text, words)).find((text) => text !== null)
    if (status) return status
  }
  return null
}

/** Blocks of other after-sale records on the page (历史售后, 同买家售后). */
function otherRecords(
  records: readonly RecordNodes[],
  words: AfterSaleWords,
  id: string | null,
): VisibleNode[] {
  const [first, ...more] = records
  if (!first || more.length === 0) return []
  const idOf = (nodes: RecordNodes): string | null => {
    const hits = findLabels(scopeOf(nodes), { labels: words.labels.afterSaleId, stops: allLabels(words) })
    return hits.flatMap((hit) => hit.texts.map(parseIdentifier)).find((text) => text !== null) ?? null
  }
  const main = records.find((nodes) => id !== null && idOf(nodes) === id) ?? first
  const mainId = idOf(main)
  return records.filter((nodes) => nodes !== main && idOf(nodes) !== null && idOf(nodes) !== mainId).flat()
}

interface Shown {
  root: VisibleNode
  words: AfterSaleWords
  skip: (node: VisibleNode) => boolean
}

function parcelIn({ root, words, skip }: Shown, way: 'outbound' | 'inbound') {
  const other = way === 'outbound' ? 'inbound' : 'outbound'
  const block = parcelBlock(root, { own: words.labels[way], other: words.labels[other], skip })
  return block ? parcelFrom(parcelLines(block), way) : null
}

/** The block around the record's number, where marks of the record stand. */
function headBlocks(scope: Scope, words: AfterSaleWords): VisibleNode[] {
  const marked = scope.roots.flatMap((root) =>
    findAll(
      root,
      (node) => /(^|[\s_-])tags?($|[\s_-])/.test(node.element.getAttribute('class') ?? '') && !isChrome(node),
    ),
  )
  const known = scope.runs.filter((run) => words.tags.test(run.token.text)).map((run) => run.holder)
  return [...new Set([...marked.filter((node) => textOf(node) !== ''), ...known])]
}

const distinct = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]
