import { perNode } from './node-text'
import { isNode, type Token, type VisibleNode } from './visible-tree'

/** A run of text with the node that holds it and its place among that node's kids. */
export interface Run {
  token: Token
  holder: VisibleNode
  at: number
}

/** Every run of text below a node, in reading order. */
export const runsOf: (node: VisibleNode) => readonly Run[] = perNode((node) => {
  const runs: Run[] = []
  node.kids.forEach((kid, at) => {
    if (isNode(kid)) for (const run of runsOf(kid)) runs.push(run)
    else runs.push({ token: kid, holder: node, at })
  })
  return runs
})

/** The runs that a node holds itself. */
export const ownRunsOf = (node: VisibleNode): Run[] =>
  node.kids.flatMap((kid, at) => (isNode(kid) ? [] : [{ token: kid, holder: node, at }]))
