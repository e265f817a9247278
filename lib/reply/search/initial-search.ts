import MiniSearch from 'minisearch'
import { finish, type Steps } from '../../domain/steps'
import { initialQuery, initialTokens } from './initial-tokens'
import { askedOf, idsOf, type Findable, type ScriptSearch } from './script-search'

const MOST = 50

/**
 * An index over the pinyin initials of what scripts are asked by; `initialsOf` gives the initials of Chinese words. A
 * query that is no run of letters finds nothing.
 */
export const createInitialSearch = (
  scripts: readonly Findable[],
  initialsOf: (text: string) => string,
): ScriptSearch => finish(initialSearchSteps(scripts, initialsOf))

/** The same, a script a step. */
export function* initialSearchSteps(
  scripts: readonly Findable[],
  initialsOf: (text: string) => string,
): Steps<ScriptSearch> {
  const index = new MiniSearch<{ id: string; initials: string }>({
    fields: ['initials'],
    tokenize: initialTokens,
    processTerm: (term) => term,
    searchOptions: { tokenize: initialQuery, combineWith: 'AND' },
  })
  for (const [done, script] of scripts.entries()) {
    index.add({ id: script.id, initials: initialsOf(askedOf(script)) })
    yield done + 1
  }
  return {
    search: (query, most = MOST) =>
      initialQuery(query).length === 0 ? [] : idsOf(index.search(query)).slice(0, most),
  }
}
