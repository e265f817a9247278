import MiniSearch, { type SearchResult } from 'minisearch'
import type { ReplyScript } from '../../schema/reply-script'
import { indexTokensOf, tokensOf } from './tokens-of'

/** What a script is found by. */
export type Findable = Pick<ReplyScript, 'id' | 'aim' | 'triggers' | 'text'>

export interface ScriptSearch {
  /** Ids, best first. An empty query finds nothing. */
  search: (query: string, most?: number) => string[]
}

interface Row {
  id: string
  /** Its aim and the questions that it answers. */
  asked: string
  text: string
}

const BOOST = { asked: 2, text: 1 } as const
const MOST = 50
/** A long question is searched by its rarest pieces: the common ones cost the most time and tell the least. */
const MOST_PIECES = 6

/** An index over scripts by pieces of their words. */
export function createScriptSearch(scripts: readonly Findable[]): ScriptSearch {
  const index = new MiniSearch<Row>({
    fields: ['asked', 'text'],
    tokenize: indexTokensOf,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, combineWith: 'OR' },
  })
  const rows = scripts.map(({ id, text, ...script }): Row => ({ id, text, asked: askedOf(script) }))
  index.addAll(rows)
  const holders = holdersOf(rows)
  return {
    search: (query, most = MOST) => {
      const pieces = rarest(tokensOf(query), holders)
      if (pieces.length === 0) return []
      return idsOf(index.search(query, { tokenize: () => pieces })).slice(0, most)
    },
  }
}

/** What a script is asked by: its aim and its questions, a line each. */
export function askedOf({ aim, triggers }: Pick<Findable, 'aim' | 'triggers'>): string {
  return [aim, ...triggers].join('\n')
}

export function idsOf(results: readonly SearchResult[]): string[] {
  return results.map(({ id }) => id as string)
}

/** In how many scripts each token stands. */
function holdersOf(rows: readonly Row[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const { asked, text } of rows) {
    const tokens = new Set([asked, text].flatMap(indexTokensOf))
    for (const token of tokens) holders.set(token, (holders.get(token) ?? 0) + 1)
  }
  return holders
}

/** The tokens that stand in the fewest scripts, of those that stand in any. */
function rarest(tokens: readonly string[], holders: ReadonlyMap<string, number>): string[] {
  const held = [...new Set(tokens)].filter((token) => holders.has(token))
  return held.toSorted((a, b) => (holders.get(a) ?? 0) - (holders.get(b) ?? 0)).slice(0, MOST_PIECES)
}
