import MiniSearch from 'minisearch'
import type { ReplyScript } from '../../schema/reply-script'
import { initialQuery, initialTokens } from './initial-tokens'
import { indexTokensOf, tokensOf } from './tokens-of'

/** What a script is found by. */
export interface FoundBy {
  id: string
  aim: string
  triggers: string
  text: string
  /** Pinyin initials of its aim and triggers. */
  initials: string
}

export interface ScriptSearch {
  /** Ids, best first. An empty query finds nothing. */
  search: (query: string, most?: number) => string[]
}

const BOOST = { aim: 3, triggers: 2, text: 1 } as const
const MOST = 50
/** Of a query's pieces so many must be found: one is a coincidence of two characters. */
const LEAST_SHARE = 0.34

/** An index over scripts; `initialsOf` gives the pinyin initials of Chinese words. */
export function createScriptSearch(
  scripts: readonly Pick<ReplyScript, 'id' | 'aim' | 'triggers' | 'text'>[],
  initialsOf: (text: string) => string,
): ScriptSearch {
  const words = new MiniSearch<FoundBy>({
    fields: ['aim', 'triggers', 'text'],
    tokenize: indexTokensOf,
    processTerm: (term) => term,
    searchOptions: { tokenize: tokensOf, boost: BOOST, combineWith: 'OR' },
  })
  const letters = new MiniSearch<FoundBy>({
    fields: ['initials'],
    tokenize: initialTokens,
    processTerm: (term) => term,
    searchOptions: { tokenize: initialQuery, combineWith: 'AND' },
  })
  const rows = scripts.map((script) => rowOf(script, initialsOf))
  words.addAll(rows)
  letters.addAll(rows)
  return {
    search: (query, most = MOST) => {
      const byLetters = initialQuery(query).length > 0 ? letters.search(query).map(({ id }) => id as string) : []
      const pieces = new Set(tokensOf(query))
      const byWords = words
        .search(query)
        .filter(({ queryTerms }) => queryTerms.length >= Math.max(1, LEAST_SHARE * pieces.size))
        .map(({ id }) => id as string)
      return [...new Set([...byWords, ...byLetters])].slice(0, most)
    },
  }
}

function rowOf(
  { id, aim, triggers, text }: Pick<ReplyScript, 'id' | 'aim' | 'triggers' | 'text'>,
  initialsOf: (text: string) => string,
): FoundBy {
  const asked = triggers.join('\n')
  return { id, aim, triggers: asked, text, initials: initialsOf(`${aim}\n${asked}`) }
}
