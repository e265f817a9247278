import { nodesOf, textOf, tokensOf } from '../node-text'
import type { VisibleNode } from '../visible-tree'
import { shownKind } from './kind'
import { statusOf } from './status'
import type { AfterSaleWords } from './words'

interface Search {
  holdsNumber: (node: VisibleNode) => boolean
  words: AfterSaleWords
}

/**
 * The part of a page around its only record that is the record's: nothing but the other records ends one, so a lone
 * one is cut where filters stand beside it.
 */
export function withoutFilters(root: VisibleNode, { holdsNumber, words }: Search): VisibleNode {
  let record = root
  for (let at: VisibleNode | undefined = root; at;) {
    const kids: readonly VisibleNode[] = nodesOf(at).filter((kid) => textOf(kid) !== '')
    const holder: VisibleNode | undefined = kids.find(holdsNumber)
    if (holder && kids.some((kid) => kid !== holder && isFilter(kid, words))) record = holder
    at = holder
  }
  return record
}

/** A record is of one kind and names few states; a filter offers them all. */
function isFilter(node: VisibleNode, words: AfterSaleWords): boolean {
  const texts = tokensOf(node).map(({ text }) => text)
  const kinds = new Set(texts.map((text) => shownKind(text, words)))
  const states = new Set(texts.map((text) => statusOf(text, words)))
  for (const none of [null, 'refund-only'] as const) kinds.delete(none)
  states.delete(null)
  return kinds.size >= 2 || states.size >= 3
}
