import { ancestorsOf, findAll, isInside, nodesOf, perNode, tagOf } from '../node-text'
import { scopeWithout } from '../scope'
import type { VisibleNode } from '../visible-tree'
import type { ReadRow, Row } from './row'
import { isTimeText } from './times'
import type { ChatWords } from './words'

/** Finds the topmost nodes for a test; unchanged parts of the page are not searched again. */
export function createSearch(
  test: (node: VisibleNode) => boolean,
  skip: (node: VisibleNode) => boolean = () => false,
): (root: VisibleNode) => readonly VisibleNode[] {
  const search: (node: VisibleNode) => readonly VisibleNode[] = perNode((node) =>
    skip(node) ? [] : test(node) ? [node] : nodesOf(node).flatMap(search),
  )
  return search
}

/** Finds the rows of the open conversation. */
export function createRowSearch(words: ChatWords): (root: VisibleNode) => readonly VisibleNode[] {
  const searches = words.rows.map((isRow) => createSearch(isRow, words.otherConversations))
  return (root) => {
    for (const search of searches) {
      const found = search(root)
      if (found.length > 0) return found
    }
    return rowsByStructure(root)
  }
}

/** Without any mark: the children of whatever holds the `pre`s of several messages, one to a child. */
function rowsByStructure(root: VisibleNode): readonly VisibleNode[] {
  const texts = findAll(
    root,
    (node) => tagOf(node) === 'pre' && !node.element.hasAttribute('contenteditable'),
  )
  const lone = (node: VisibleNode, text: VisibleNode): boolean =>
    !texts.some((other) => other !== text && isInside(other, node))
  const rows = texts.map((text) => {
    let row = text
    while (row.parent && lone(row.parent, text)) row = row.parent
    return row
  })
  const holder = rows[0]?.parent
  if (texts.length < 2 || !holder || rows.some((row) => row.parent !== holder)) return []
  return nodesOf(holder)
}

/** The rows in order, with the times and dates that stand between them. */
export function withSeparators(rows: readonly ReadRow[]): (Row | string)[] {
  const first = rows[0]?.node
  const last = rows.at(-1)?.node
  if (!first || !last) return []
  const holder = [...ancestorsOf(first)].find((node) => isInside(last, node))
  if (!holder) return rows.map(({ row }) => row)
  const own = new Set(rows.map(({ node }) => node))
  const times = scopeWithout(holder, (node) => own.has(node)).runs.filter(({ token }) =>
    isTimeText(token.text),
  )
  if (!times.length) return rows.map(({ row }) => row)
  const all = [
    ...rows.map(({ node, row }) => ({ element: node.element, is: row })),
    ...times.map(({ holder: { element }, token }) => ({ element, is: token.text })),
  ]
  return all
    .toSorted((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1))
    .map(({ is }) => is)
}
