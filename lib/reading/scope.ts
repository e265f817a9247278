import type { Run } from './runs'
import { isNode, type Token, type VisibleNode } from './visible-tree'

/** The part of a page that a record is read from; labels are not followed beyond its roots. */
export interface Scope {
  roots: readonly VisibleNode[]
  runs: readonly Run[]
  /** Where labels stand in the runs, remembered by `findLabels`. */
  placed?: { stops: readonly string[]; places: readonly PlacedLabel[]; labels: ReadonlySet<string> }
}

/** A label in one of a scope's runs. */
export interface PlacedLabel {
  label: string
  run: Run
  /** Where it begins in the run's text. */
  at: number
}

export const scopeOf = (roots: readonly VisibleNode[]): Scope => {
  const runs: Run[] = []
  for (const root of roots) collectRuns(root, runs)
  return { roots, runs }
}

function collectRuns(node: VisibleNode, runs: Run[]): void {
  for (let at = 0; at < node.kids.length; at++) {
    const kid = node.kids[at] as VisibleNode | Token
    if (isNode(kid)) collectRuns(kid, runs)
    else runs.push({ token: kid, holder: node, at })
  }
}

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
