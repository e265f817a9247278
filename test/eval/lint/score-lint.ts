import { LINT_RULES } from '../../../lib/reply/lint/rules'
import { overlap } from '../../../lib/reply/lint/draft/draft-of'
import { lintDraft } from '../../../lib/reply/lint/lint-draft'
import type { LintFinding, LintId } from '../../../lib/schema/lint'
import { inputOf, type WrittenDraft } from './read-drafts'

/** Per lint id: how many spans are written, found, hit, and how many findings hit none. */
export interface LintTally {
  rule: LintId
  drafts: number
  written: number
  found: number
  hit: number
  stray: number
}

export interface Miss {
  id: string
  rule: LintId
  text: string
  /** Written and not found, or found and not written. */
  words: string
  kind: 'missed' | 'stray'
}

/** What the rules that exist find in these drafts, beside what is written there. */
export function scoreLint(drafts: readonly WrittenDraft[]): { tallies: LintTally[]; misses: Miss[] } {
  const rules = LINT_RULES.map(({ id }) => id)
  const tallies = new Map(
    rules.map((rule) => [rule, { rule, drafts: 0, written: 0, found: 0, hit: 0, stray: 0 }]),
  )
  const misses: Miss[] = []
  for (const draft of drafts) {
    const findings = lintDraft(inputOf(draft))
    for (const rule of rules) {
      const tally = tallies.get(rule)
      if (!tally) continue
      const own = findings.filter((finding) => finding.rule === rule)
      const spans = draft.spans.filter((span) => span.rule === rule).map(({ words }) => placeOf(draft, words))
      const lost = spans.filter((span) => !own.some((finding) => overlap(finding, span)))
      const stray = own.filter((finding) => !spans.some((span) => overlap(finding, span)))
      if (draft.id.startsWith(`${rule}-`)) tally.drafts++
      tally.written += spans.length
      tally.found += own.length
      tally.hit += spans.length - lost.length
      tally.stray += stray.length
      for (const { start, end } of lost)
        misses.push({
          id: draft.id,
          rule,
          text: draft.text,
          words: draft.text.slice(start, end),
          kind: 'missed',
        })
      for (const { start, end } of stray)
        misses.push({
          id: draft.id,
          rule,
          text: draft.text,
          words: draft.text.slice(start, end),
          kind: 'stray',
        })
    }
  }
  return { tallies: [...tallies.values()], misses }
}

/** Share of findings that hit a written span; `1` where nothing was found. */
export const precisionOf = ({ found, stray }: Pick<LintTally, 'found' | 'stray'>): number =>
  found === 0 ? 1 : (found - stray) / found

/** Share of written spans that were found; `1` where none is written. */
export const recallOf = ({ hit, written }: Pick<LintTally, 'hit' | 'written'>): number =>
  written === 0 ? 1 : hit / written

type Span = Pick<LintFinding, 'start' | 'end'>

function placeOf({ id, text }: WrittenDraft, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0 || start !== text.lastIndexOf(words)) throw new Error(`${id}: «${words}» does not occur once`)
  return { start, end: start + words.length }
}
