import { bareText } from '../fold-text'
import { ancestorsOf, nodesOf, textOf } from '../node-text'
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
  const holders = search(root, (node) => starts(node, labels.own), labels.skip)
  const others = search(root, (node) => starts(node, labels.other), labels.skip)
  const holder = holders[0]
  if (!holder) return null
  const limits = new Set(
    [...others, ...foreignTo(root, labels)].flatMap((node) => [node, ...ancestorsOf(node)]),
  )
  let block = holder
  while (block.parent && !limits.has(block.parent) && textOf(block.parent).length <= MAX_TEXT)
    block = block.parent
  const siblings = block.parent ? nodesOf(block.parent) : []
  const following = siblings.slice(siblings.indexOf(block) + 1)
  const end = following.findIndex((node) => limits.has(node) || !isParcelText(node))
  return [block, ...(end < 0 ? following : following.slice(0, end))]
}

const OTHER_PARTS =
  /^(协商记录|协商历史|订单信息|商品信息|宝贝信息|买家信息|订单编号|订单号|售后编号|售后单号|退款编号|退款金额|售后原因|退款原因|原因|申请时间)/

const foreignTo = (root: VisibleNode, labels: ParcelLabels): VisibleNode[] =>
  search(
    root,
    (node) => ownRunsOf(node).some((run) => OTHER_PARTS.test(bareText(run.token.text))),
    labels.skip,
  )

const isParcelText = (node: VisibleNode): boolean =>
  /\d{4}[-/.年]\d{1,2}|签收|揽收|运输|派送|快递|速递|物流/.test(textOf(node))

function search(
  node: VisibleNode,
  test: (node: VisibleNode) => boolean,
  skip: (node: VisibleNode) => boolean,
): VisibleNode[] {
  if (skip(node)) return []
  const below = nodesOf(node).flatMap((kid) => search(kid, test, skip))
  return test(node) ? [node, ...below] : below
}
