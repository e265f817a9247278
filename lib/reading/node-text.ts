import { isNode, type Token, type VisibleNode } from './visible-tree'

let slots = 0

/** Remembers a result per node; nodes are replaced when what they show changes. Made once per module or reader. */
export function perNode<T>(compute: (node: VisibleNode) => T): (node: VisibleNode) => T {
  const slot = slots++
  return (node) => {
    const known = node.memo[slot]
    if (known !== undefined) return known as T
    const value = compute(node)
    node.memo[slot] = value
    return value
  }
}

const NONE: readonly never[] = []

/** The lists one after the other; a list that is alone is passed on as it is. */
export function join<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first, ...more] = lists.length > 1 ? lists.filter((list) => list.length > 0) : lists
  return more.length > 0 ? (first ?? NONE).concat(...more) : (first ?? NONE)
}

/**
 * What each node below a root has of something, in reading order; subtrees that have none cost nothing to keep.
 * With `top`, what has some is not entered.
 */
export function gatherPerNode<T>(
  own: (node: VisibleNode) => readonly T[],
  { top = false } = {},
): (node: VisibleNode) => readonly T[] {
  const within: (node: VisibleNode) => readonly T[] = perNode((node) => {
    const all = own(node)
    if (top && all.length > 0) return all
    let lists: (readonly T[])[] | null = null
    for (const kid of node.kids) {
      if (!isNode(kid)) continue
      const below = gather(kid)
      if (below.length > 0) (lists ??= [all]).push(below)
    }
    return lists ? join(lists) : all
  })
  // Nothing to keep for a node without elements in it: asking again costs less.
  const gather = (node: VisibleNode): readonly T[] => (node.inner > 0 ? within(node) : own(node))
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

/** How many runs of text are below a node, without listing them. */
const countWithin = perNode((node: VisibleNode): number => {
  let sum = node.kids.length - node.inner
  for (const kid of node.kids) if (isNode(kid)) sum += tokenCount(kid)
  return sum
})

export const tokenCount = (node: VisibleNode): number =>
  node.inner > 0 ? countWithin(node) : node.kids.length

/** Folded text of a node, runs joined by one space. */
export const textOf: (node: VisibleNode) => string = perNode((node) =>
  tokensOf(node)
    .map((token) => token.text)
    .join(' '),
)

/** Text as shown, runs joined by one space. */
export const rawTextOf: (node: VisibleNode) => string = perNode((node) =>
  tokensOf(node)
    .map((token) => token.raw)
    .join(' '),
)

const nodesWithin = perNode((node: VisibleNode): readonly VisibleNode[] =>
  node.inner === node.kids.length ? (node.kids as readonly VisibleNode[]) : node.kids.filter(isNode),
)

/** The kids that are elements. */
export const nodesOf = (node: VisibleNode): readonly VisibleNode[] =>
  node.inner > 0 ? nodesWithin(node) : NONE

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
