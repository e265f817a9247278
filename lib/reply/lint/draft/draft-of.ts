import type { LintInput, Place } from '../rule'
import { foldDraft } from './fold-draft'

/** A stretch of the folded draft. */
export interface Span {
  start: number
  end: number
}

/** A draft made ready for the rules. All spans are of `text`; only `placeOf` speaks of the draft as typed. */
export interface Draft {
  /** As compared: see `foldDraft`. */
  text: string
  /** The stretch of the draft as typed that a span stands for. */
  placeOf: (span: Span) => Place
  /** From parting to parting (space, `，`, `？`, `。`), in order, none empty. */
  clauses: readonly Span[]
  /** The words between quotation marks, in order. */
  quotes: readonly Span[]
}

const drafts = new WeakMap<LintInput, Draft>()

/** The input's draft, folded once for all rules. */
export function draftOf(input: LintInput): Draft {
  const known = drafts.get(input)
  if (known) return known
  const { text, from, to } = foldDraft(input.text)
  const draft: Draft = {
    text,
    placeOf: ({ start, end }) => ({ start: from[start] ?? 0, end: to[end - 1] ?? 0 }),
    clauses: [...text.matchAll(/[^ ，？。]+/g)].map(spanOf),
    quotes: [...text.matchAll(/「[^「」]{1,60}」|"[^"]{1,60}"/g)].map(spanOf),
  }
  drafts.set(input, draft)
  return draft
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** The clause that a position stands in; between clauses, the one before. */
export function clauseAt({ clauses }: Draft, at: number): Span {
  return clauses.findLast(({ start }) => start <= at) ?? { start: 0, end: at }
}
