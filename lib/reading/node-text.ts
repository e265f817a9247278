import { isNode, type Token, type VisibleNode } from './visible-tree'

/** Remembers a result per node; nodes are replaced when what they show changes. */
export function perNode<T>(compute: (node: VisibleNode) => T): (node: VisibleNode) => T {
  const known = new WeakMap<VisibleNode, { value: T }>()
  return (node) => {
    const hit = known.get(node)
    if (hit) return hit.value
    const value = compute(node)
    known.set(node, { value })
    return value
  }
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
export const tokenCount: (node: VisibleNode) => number = perNode((node) =>
  node.kids.reduce((sum, kid) => sum + (isNode(kid) ? tokenCount(kid) : 1), 0),
)

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

export const nodesOf: (node: VisibleNode) => readonly VisibleNode[] = perNode(
  (node: VisibleNode): readonly VisibleNode[] => node.kids.filter(isNode),
)

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

export const tagOf = (node: VisibleNode): string => node.element.tagName.toLowerCase()
export const roleOf = (node: VisibleNode): string | null => node.element.getAttribute('role')

/** The semantic part of class names: `index_groupTitle__a1` contains `grouptitle`. Never the hash. */
export const classText = (node: VisibleNode): string =>
  (node.element.getAttribute('class') ?? '').toLowerCase()

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
