import { graphOf, type Graph, type Source } from './source-graph'

/** One rule of the architecture. `planted` breaks it: a rule that lets that through is no rule. */
export interface Rule {
  name: string
  why: string
  /** The files that the rule is about; there must be some, or it guards nothing. */
  about: (source: Source) => boolean
  /** What is wrong with one of them, a line each. */
  faults: (source: Source, graph: Graph) => string[]
  planted: Record<string, string>
}

/** The files a rule looks at and everything it finds wrong in them. */
export function judge(rule: Rule, graph: Graph): { looked: number; faults: string[] } {
  const sources = [...graph.values()].filter(rule.about)
  return {
    looked: sources.length,
    faults: sources.flatMap((source) =>
      rule.faults(source, graph).map((fault) => `${source.path}: ${fault}`),
    ),
  }
}

export function judgePlanted(rule: Rule): { looked: number; faults: string[] } {
  return judge(rule, graphOf(rule.planted))
}
