import type { Draft, Span } from '../draft/draft-of'
import { tableHits, type HeardRule } from '../hits/table-hits'
import { clauseReader, columnOf, type ClauseOdds } from './clause-model'
import { LINT_CLAUSES_WEIGHTS } from './weights/lint-clauses'

/**
 * From which log odds on a clause breaks a rule: `heard` where a table says so too, `alone` where none does. Chosen on
 * drafts of hands that the model was not taught by; see the card.
 */
export interface Bars {
  heard: number
  alone: number
}

export const BARS: Readonly<Record<HeardRule, Bars>> = {
  blame: { heard: 0, alone: 0.5 },
  mockery: { heard: 0, alone: 0.5 },
  abuse: { heard: -0.5, alone: 0.3 },
  'hard-refusal': { heard: 0, alone: 0.5 },
}

let reader: ReturnType<typeof clauseReader> | null = null
const known = new WeakMap<Draft, ClauseOdds>()

/** What the model says of every clause of a draft, asked once. */
export function clauseOdds(draft: Draft): ClauseOdds {
  const found = known.get(draft)
  if (found) return found
  reader ??= clauseReader(LINT_CLAUSES_WEIGHTS)
  const odds = reader(draft)
  known.set(draft, odds)
  return odds
}

/**
 * Where a draft breaks a rule, by the tables and the model together: in each clause that passes the bar, what the tables
 * found in it, or the whole clause.
 */
export function judgedSpans(draft: Draft, rule: HeardRule, odds: ClauseOdds = clauseOdds(draft)): Span[] {
  const hits = tableHits(draft)[rule].filter(({ excused }) => !excused)
  const { heard, alone } = BARS[rule]
  return draft.clauses.flatMap((clause, at) => {
    const own = hits.filter(({ start, end }) => start < clause.end && clause.start < end)
    const bar = own.length > 0 ? heard : alone
    if ((odds[at]?.[columnOf(rule)] ?? 0) <= bar) return []
    return own.length > 0 ? own.map(({ start, end }) => ({ start, end })) : [clause]
  })
}
