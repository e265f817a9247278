import { nodesOf, textOf } from '../node-text'
import { scopeWithout } from '../scope'
import type { VisibleNode } from '../visible-tree'
import type { ChatWords } from './words'

const LABELLED = /订单(?:编号|号码?|ID)?\s*[:：]?\s*(\d{15,20})(?!\d)/g
const LABEL_ALONE = /订单(?:编号|号码?|ID)?\s*[:：]?$/
const ID_FIRST = /^\D{0,8}(\d{15,20})(?!\d)/
const OTHER_LABEL = /售后|退款|商品|物流|运单|快递/

interface Places {
  words: ChatWords
  /** Messages: an order number in what was said is not the panel's. */
  rows: readonly VisibleNode[]
}

/** Order numbers of the open conversation's panel, in page order, each once. */
export function orderIdsIn(root: VisibleNode, { words, rows }: Places): string[] {
  const skipped = new Set(rows)
  const skip = (node: VisibleNode): boolean => skipped.has(node) || words.otherConversations(node)
  for (const isOrder of words.orders) {
    const ids = below(root, skip, (node) => isOrder(node) && ID_FIRST.test(textOf(node)))
      .filter((node) => !OTHER_LABEL.test(textOf(node).slice(0, 8)))
      .flatMap((node) => ID_FIRST.exec(textOf(node))?.[1] ?? [])
    if (ids.length) return [...new Set(ids)]
  }
  // without a known list of conversations, a number may be another buyer's
  const listed = below(root, (node) => skipped.has(node), words.otherConversations).length > 0
  return listed ? [...new Set(labelledIds(root, skip))] : []
}

function below(
  node: VisibleNode,
  skip: (node: VisibleNode) => boolean,
  test: (node: VisibleNode) => boolean,
): VisibleNode[] {
  if (skip(node)) return []
  return test(node) ? [node] : nodesOf(node).flatMap((kid) => below(kid, skip, test))
}

function labelledIds(root: VisibleNode, skip: (node: VisibleNode) => boolean): string[] {
  const runs = scopeWithout(root, skip).runs
  return runs.flatMap(({ token }, index) => {
    const ids = [...token.text.matchAll(LABELLED)].flatMap((match) => match[1] ?? [])
    if (ids.length || !LABEL_ALONE.test(token.text)) return ids
    return ID_FIRST.exec(runs[index + 1]?.token.text ?? '')?.[1] ?? []
  })
}
