import { draftFrom, overlap, type Span } from '../../../lib/reply/lint/draft/draft-of'
import { HEARD, type HeardRule } from '../../../lib/reply/lint/hits/table-hits'
import { clauseReader } from '../../../lib/reply/lint/model/clause-model'
import { withoutOutranked } from '../../../lib/reply/lint/lint-draft'
import { judgedSpans } from '../../../lib/reply/lint/model/judge-clauses'
import { placesOf } from '../../../lib/reply/lint/model/judged-places'
import type { LintId } from '../../../lib/schema/lint'
import type { ClauseRow } from './clause-rows'
import { CLAUSE_OPTIONS, fitClauses } from './fit-clauses'
import type { TaughtDraft } from './taught-drafts'

/** Hands that are held out whole, each in its turn. */
export const HELD = ['drafts', 'second', 'third', 'unit'] as const

export interface ClauseScore {
  hand: string
  rule: HeardRule
  written: number
  hit: number
  found: number
  stray: number
}

/** How the check does on one hand's drafts when all that it is taught by is the others'. */
export function measureHand(rows: readonly ClauseRow[], hand: string): ClauseScore[] {
  const weights = fitClauses(
    rows.filter(({ draft }) => draft.hand !== hand),
    { ...CLAUSE_OPTIONS, rules: HEARD },
  )
  const read = clauseReader(weights)
  const drafts = new Set(rows.map(({ draft }) => draft).filter((draft) => draft.hand === hand))
  const scores = HEARD.map((rule) => ({ hand, rule, written: 0, hit: 0, found: 0, stray: 0 }))
  for (const draft of drafts) {
    const folded = draftFrom(draft.text)
    const odds = read(folded)
    const findings = withoutOutranked(
      HEARD.flatMap((rule) =>
        placesOf(folded, rule, judgedSpans(folded, rule, odds)).map((place) => ({ ...place, rule })),
      ),
    )
    for (const score of scores) {
      const spans = spansOf(draft, score.rule)
      if (spans.length === 0 && draft.clears(score.rule) === 0) continue
      const found = findings.filter(({ rule }) => rule === score.rule)
      score.written += spans.length
      score.found += found.length
      score.hit += spans.filter((span) => found.some((place) => overlap(place, span))).length
      score.stray += found.filter((place) => !spans.some((span) => overlap(place, span))).length
    }
  }
  return scores
}

function spansOf({ text, spans }: TaughtDraft, rule: LintId): Span[] {
  return spans
    .filter((span) => span.rule === rule)
    .map(({ words }) => {
      const start = words === null ? 0 : text.indexOf(words)
      return { start, end: start + (words ?? text).length }
    })
}
