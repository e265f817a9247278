import { runsOf, type Run } from './runs'
import { isNode, type VisibleNode } from './visible-tree'

/** The part of a page that a record is read from; labels are not followed beyond its roots. */
export interface Scope {
  roots: readonly VisibleNode[]
  runs: readonly Run[]
}

export const scopeOf = (roots: readonly VisibleNode[]): Scope => ({
  roots,
  runs: roots.flatMap((root) => runsOf(root)),
})

/** A scope without the subtrees for which `skip` holds (other records, step bars, menus). */
export function scopeWithout(root: VisibleNode, skip: (node: VisibleNode) => boolean): Scope {
  const runs: Run[] = []
  const walk = (node: VisibleNode): void => {
    node.kids.forEach((kid, at) => {
      if (!isNode(kid)) runs.push({ token: kid, holder: node, at })
      else if (!skip(kid)) walk(kid)
    })
  }
  walk(root)
  return { roots: [root], runs }
}
