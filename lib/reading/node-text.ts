import { isNode, type Token, type VisibleNode } from './visible-tree'

let slots = 0

/** Remembers a result per node; nodes are replaced when what they show changes. Made once per module or reader. */
export function perNode<T>(compute: (node: VisibleNode) => T): (node: VisibleNode) => T {
  const slot = slots++
  return (node) => {
    for (let memo = node.memo; memo; memo = memo.next) if (memo.slot === slot) return memo.value as T
    const value = compute(node)
    node.memo = { slot, value, next: node.memo }
    return value
  }
}

const MOST_SEARCHES = 31
let searches = 0

/** The same for a search that finds `nothing` in most nodes, which takes but a bit to remember. */
export function perFinding<T>(nothing: T, compute: (node: VisibleNode) => T): (node: VisibleNode) => T {
  const slot = slots++
  const bit = searches < MOST_SEARCHES ? 1 << searches++ : 0
  return (node) => {
    if ((node.lacks & bit) !== 0) return nothing
    for (let memo = node.memo; memo; memo = memo.next) if (memo.slot === slot) return memo.value as T
    const value = compute(node)
    if (value === nothing) node.lacks |= bit
    // Nothing to keep for a node without elements in it: asking again costs less.
    else if (node.inner > 0) node.memo = { slot, value, next: node.memo }
    return value
  }
}

const NONE: readonly never[] = []

/** The lists one after the other; a list that is alone is passed on as it is. */
export function join<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first, ...more] = lists.length > 1 ? lists.filter((list) => list.length > 0) : lists
  return more.length > 0 ? (first ?? NONE).concat(...more) : (first ?? NONE)
}

/** What each node below a root has of something, in reading order. */
export function gatherPerNode<T>(
  own: (node: VisibleNode) => readonly T[],
): (node: VisibleNode) => readonly T[] {
  const gather: (node: VisibleNode) => readonly T[] = perFinding(NONE, (node) => {
    const all = own(node)
    let lists: (readonly T[])[] | null = null
    for (const kid of node.kids) {
      if (!isNode(kid)) continue
      const below = gather(kid)
      if (below.length > 0) (lists ??= [all]).push(below)
    }
    return lists ? join(lists) : all.length > 0 ? all : NONE
  })
  return gather
}

/** All runs of text below a node, in reading order. */
export const tokensOf: (node: VisibleNode) => readonly Token[] = perNode((node) => {
  const tokens: Token[] = []
  for (const kid of node.kids) {
    if (isNode(kid)) for (const token of tokensOf(kid)) tokens.push(token)
    else tokens.push(kid)
  }
  return tokens
})

/** How many runs of text are below a node. */
export const tokenCount = (node: VisibleNode): number => node.texts

const wordsOf = perNode((node: VisibleNode): string =>
  tokensOf(node)
    .map((token) => token.text)
    .join(' '),
)

/** Folded text of a node, runs joined by one space. */
export function textOf(node: VisibleNode): string {
  const only = onlyToken(node)
  return only ? only.text : wordsOf(node)
}

const rawWordsOf = perNode((node: VisibleNode): string =>
  tokensOf(node)
    .map((token) => token.raw)
    .join(' '),
)

/** Text as shown, runs joined by one space. */
export function rawTextOf(node: VisibleNode): string {
  const only = onlyToken(node)
  return only ? only.raw : rawWordsOf(node)
}

/** The text of a node that holds nothing else, as most that hold any. */
function onlyToken(node: VisibleNode): Token | null {
  let at = node
  while (at.kids.length === 1) {
    const kid = at.kids[0] as VisibleNode | Token
    if (!isNode(kid)) return kid
    at = kid
  }
  return null
}

const nodesAmong = perNode((node: VisibleNode): readonly VisibleNode[] => node.kids.filter(isNode))

/** The kids that are elements. */
export function nodesOf(node: VisibleNode): readonly VisibleNode[] {
  if (node.inner === 0) return NONE
  return node.inner === node.kids.length ? (node.kids as readonly VisibleNode[]) : nodesAmong(node)
}

/** Every node below `root` (itself first) in document order for which `test` holds; matches are not entered. */
export function findTop(root: VisibleNode, test: (node: VisibleNode) => boolean): VisibleNode[] {
  if (test(root)) return [root]
  return nodesOf(root).flatMap((kid) => findTop(kid, test))
}

/** Every node below `root` (itself first) for which `test` holds, nested ones too. */
export function findAll(root: VisibleNode, test: (node: VisibleNode) => boolean): VisibleNode[] {
  const below = nodesOf(root).flatMap((kid) => findAll(kid, test))
  return test(root) ? [root, ...below] : below
}

/** Like `findAll`, but does not enter subtrees for which `skip` holds. */
export function findOutside(
  root: VisibleNode,
  test: (node: VisibleNode) => boolean,
  skip: (node: VisibleNode) => boolean,
): VisibleNode[] {
  if (skip(root)) return []
  const below = nodesOf(root).flatMap((kid) => findOutside(kid, test, skip))
  return test(root) ? [root, ...below] : below
}

export function* ancestorsOf(node: VisibleNode): Generator<VisibleNode> {
  for (let at = node.parent; at; at = at.parent) yield at
}

/** Is a node `outer` itself or anywhere below it? */
export function isInside(node: VisibleNode | null, outer: VisibleNode): boolean {
  for (let at = node; at; at = at.parent) if (at === outer) return true
  return false
}

/** Is a node one of `outer` or anywhere below one of them? */
export function isInsideAny(node: VisibleNode | null, outer: ReadonlySet<VisibleNode>): boolean {
  for (let at = node; at; at = at.parent) if (outer.has(at)) return true
  return false
}

export const tagOf = (node: VisibleNode): string => node.tag
export const roleOf = (node: VisibleNode): string | null => node.role

/** The semantic part of class names: `index_groupTitle__a1` contains `grouptitle`. Never the hash. */
export const classText = (node: VisibleNode): string => node.marks

const ACTION_TAGS = new Set(['button'])
const ACTION_ROLES = new Set(['button', 'menuitem', 'tab', 'switch', 'checkbox', 'radio', 'option'])

/** Something to press rather than to read. */
export const isAction = (node: VisibleNode): boolean =>
  ACTION_TAGS.has(tagOf(node)) || ACTION_ROLES.has(roleOf(node) ?? '')

const BUTTON_DEPTH = 4

/** Does a node stand in something to press? Kits wrap a button's words once or twice. */
export function isPressed(node: VisibleNode): boolean {
  let at: VisibleNode | null = node
  for (let up = 0; at && up <= BUTTON_DEPTH; up++, at = at.parent) if (isAction(at)) return true
  return false
}
