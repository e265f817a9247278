import { oncePer } from '../../../domain/once-per'
import type { LintId } from '../../../schema/lint'
import { draftFrom, isParted, overlap, type Draft, type Span } from '../draft/draft-of'
import { tableHits, type HeardRule } from '../hits/table-hits'
import { clauseReader, columnOf, type ClauseOdds } from './clause-model'
import { LINT_CLAUSES_WEIGHTS } from './weights/lint-clauses'

/**
 * From which log odds on a clause breaks a rule: `heard` where a table says so too, `alone` where none does. From
 * `beside` on, the clauses next to such a one belong to it. Chosen on drafts of hands that the model was not taught by;
 * see the card.
 */
interface Bars {
  heard: number
  alone: number
  beside: number
}

const BARS: Readonly<Record<HeardRule, Bars>> = {
  blame: { heard: -0.5, alone: 0.8, beside: -1.5 },
  mockery: { heard: 0, alone: 1, beside: -1.5 },
  abuse: { heard: -0.5, alone: 0.7, beside: -2 },
  'hard-refusal': { heard: -0.5, alone: 1.2, beside: Infinity },
}

let reader: ReturnType<typeof clauseReader> | null = null

/** What the model says of every clause of a draft, asked once. */
export const clauseOdds: (draft: Draft) => ClauseOdds = oncePer((draft) => {
  reader ??= clauseReader(LINT_CLAUSES_WEIGHTS)
  return reader(draft)
})

/** Log odds that a clause, alone in a draft, breaks a rule: 0 is even, below it is unlikely. -Infinity for no words. */
export function clauseScore(rule: LintId, clause: string): number {
  return Math.max(
    ...clauseOdds(draftFrom(clause)).map((odds) => odds[columnOf(rule)] ?? -Infinity),
    -Infinity,
  )
}

/** Two ways to be rude that one clause is seldom both of: the likelier one is told. */
const RIVALS: Readonly<Partial<Record<HeardRule, HeardRule>>> = { blame: 'mockery', mockery: 'blame' }

/**
 * Where a draft breaks a rule, by the tables and the model together: the clauses that pass the bar and those beside them
 * that nearly do. Words that are an insult wherever they stand need no consent of the model.
 */
export function judgedSpans(draft: Draft, rule: HeardRule, odds: ClauseOdds = clauseOdds(draft)): Span[] {
  const rival = RIVALS[rule]
  const hits = tableHits(draft)[rule].filter(({ excused }) => !excused)
  const { heard, alone, beside } = BARS[rule]
  const oddsAt = (at: number, of: HeardRule): number => odds[at]?.[columnOf(of)] ?? -Infinity
  const outdone = (at: number): boolean =>
    rival !== undefined && oddsAt(at, rival) > Math.max(0, oddsAt(at, rule))
  const broken = draft.clauses.map((clause, at) => {
    const own = hits.filter((hit) => overlap(hit, clause))
    if (own.some(({ firm }) => firm)) return true
    return oddsAt(at, rule) > (own.length > 0 ? heard : alone) && !outdone(at)
  })
  return draft.clauses.filter((_, at) => {
    if (broken[at] === true) return true
    const next =
      (broken[at - 1] === true && !isParted(draft, at)) ||
      (broken[at + 1] === true && !isParted(draft, at + 1))
    return next && oddsAt(at, rule) > beside && !outdone(at)
  })
}
