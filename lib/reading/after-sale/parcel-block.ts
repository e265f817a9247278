import { bareText } from '../fold-text'
import { ancestorsOf, classText, findOutside, nodesOf, tagOf, textOf, tokenCount } from '../node-text'
import { ownRunsOf } from '../runs'
import type { VisibleNode } from '../visible-tree'

interface ParcelLabels {
  own: readonly string[]
  other: readonly string[]
  skip: (node: VisibleNode) => boolean
}

const MAX_TEXT = 3000

/**
 * The nodes that tell of one parcel on a detail page: from its label to the widest block around it that
 * speaks of no other parcel and holds no other labelled part of the record.
 */
export function parcelBlock(root: VisibleNode, labels: ParcelLabels): VisibleNode[] | null {
  const starts = (node: VisibleNode, words: readonly string[]): boolean =>
    ownRunsOf(node).some((run) => words.some((word) => bareText(run.token.text).startsWith(word)))
  const holder = findOutside(root, (node) => starts(node, labels.own), labels.skip)[0]
  if (!holder) return null
  const other = (node: VisibleNode): boolean =>
    starts(node, labels.other) || ownRunsOf(node).some((run) => OTHER_PARTS.test(bareText(run.token.text)))
  const limits = new Set(marked(root, other, labels.skip).flatMap((node) => [node, ...ancestorsOf(node)]))
  let block = holder
  while (block.parent && !limits.has(block.parent) && textOf(block.parent).length <= MAX_TEXT)
    block = block.parent
  const siblings = block.parent ? nodesOf(block.parent) : []
  const following = siblings.slice(siblings.indexOf(block) + 1)
  const end = following.findIndex((node) => limits.has(node) || !isParcelText(node))
  return [block, ...(end < 0 ? following : following.slice(0, end))]
}

/** Nodes for which `test` holds, and those that are skipped: none of them belongs to the parcel. */
function marked(
  node: VisibleNode,
  test: (node: VisibleNode) => boolean,
  skip: (node: VisibleNode) => boolean,
): VisibleNode[] {
  if (skip(node)) return [node]
  const below = nodesOf(node).flatMap((kid) => marked(kid, test, skip))
  return test(node) ? [node, ...below] : below
}

const OTHER_PARTS =
  /^(协商记录|协商历史|订单信息|商品信息|宝贝信息|买家信息|订单编号|订单号|售后编号|售后单号|退款编号|退款金额|售后原因|退款原因|原因|申请时间)/

const isParcelText = (node: VisibleNode): boolean =>
  /\d{4}[-/.年]\d{1,2}|签收|揽收|运输|派送|快递|速递|物流/.test(textOf(node))

const ENTRY_CLASS = /timeline-item$|step-item$|trace-?item|logistics-?item/
const MAX_LINE_RUNS = 4

/** The lines of a parcel's block: an entry of its timeline is one line, and so are a label and its value. */
export function parcelLines(block: readonly VisibleNode[]): string[] {
  return block.flatMap(linesOf)
}

function linesOf(node: VisibleNode): string[] {
  const isEntry = tagOf(node) === 'li' || ENTRY_CLASS.test(classText(node).split(' ')[0] ?? '')
  if (isEntry || (tokenCount(node) <= MAX_LINE_RUNS && !nodesOf(node).some((kid) => tokenCount(kid) > 1))) {
    const text = textOf(node)
    return text ? [text] : []
  }
  return node.kids.flatMap((kid) => ('text' in kid ? [kid.text] : linesOf(kid)))
}
