import MiniSearch, { type SearchResult } from 'minisearch'
import { finish, type Steps } from '../../domain/steps'
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
export const createScriptSearch = (scripts: readonly Findable[]): ScriptSearch => finish(searchSteps(scripts))

/** The same, a script a step. */
export function* searchSteps(scripts: readonly Findable[]): Steps<ScriptSearch> {
  const index = new MiniSearch<Row>({
    fields: ['asked', 'text'],
    tokenize: indexTokensOf,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, combineWith: 'OR' },
  })
  const holders = new Map<string, number>()
  for (const [done, { id, text, ...script }] of scripts.entries()) {
    const asked = askedOf(script)
    index.add({ id, text, asked })
    for (const token of new Set([asked, text].flatMap(indexTokensOf)))
      holders.set(token, (holders.get(token) ?? 0) + 1)
    yield done + 1
  }
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

/** The tokens that stand in the fewest scripts, of those that stand in any; `holders` = in how many each does. */
function rarest(tokens: readonly string[], holders: ReadonlyMap<string, number>): string[] {
  const held = [...new Set(tokens)].filter((token) => holders.has(token))
  return held.toSorted((a, b) => (holders.get(a) ?? 0) - (holders.get(b) ?? 0)).slice(0, MOST_PIECES)
}
