import { oncePer } from '../../../domain/once-per'
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

/** The input's draft, folded once for all rules. */
export const draftOf: (input: LintInput) => Draft = oncePer(({ text }) => draftFrom(text))

/** A text as a draft; it is folded anew every time. */
export function draftFrom(typed: string): Draft {
  const { text, from, to } = foldDraft(typed)
  return {
    text,
    placeOf: ({ start, end }) => ({ start: from[start] ?? 0, end: to[end - 1] ?? 0 }),
    clauses: spansOf({ text }, /[^ ，。？]+/g),
    quotes: spansOf({ text }, /「[^「」]{1,60}」|"[^"]{1,60}"/g),
  }
}

/** Every match of a global pattern that holds something. */
export function spansOf({ text }: Pick<Draft, 'text'>, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), spanOf).filter(({ start, end }) => end > start)
}

/** Where a match stands. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** Have two spans a sign in common? */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The clause that a position stands in; between clauses, the one before. */
export function clauseAt({ clauses }: Draft, at: number): Span {
  let [low, high] = [0, clauses.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.start ?? at) <= at) low = middle + 1
    else high = middle
  }
  return clauses[low - 1] ?? { start: 0, end: at }
}

/** Whether a full stop, a line's end or the like parts the two clauses at `at - 1` and `at`, or there are none such. */
export function isParted({ text, clauses }: Draft, at: number): boolean {
  const [before, clause] = [clauses[at - 1], clauses[at]]
  return !before || !clause || text.slice(before.end, clause.start).includes('。')
}

/** The spans in order, those no more than so many signs apart as one. */
export function joined(spans: readonly Span[], signs: number): Span[] {
  const whole: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last && start - last.end <= signs) last.end = Math.max(last.end, end)
    else whole.push({ start, end })
  }
  return whole
}

/** A clause that nobody parted is not pointed at whole. */
const WIDEST = 24

/** The span widened to the clauses that it begins and ends in. */
export function wholeClauses(draft: Draft, { start, end }: Span): Span {
  return {
    start: Math.min(start, Math.max(clauseAt(draft, start).start, start - WIDEST)),
    end: Math.max(end, Math.min(clauseAt(draft, end - 1).end, end + WIDEST)),
  }
}

/** The spans widened to their clauses, those with at most `gap` signs between them as one, as places of the draft. */
export function clausePlaces(draft: Draft, spans: readonly Span[], gap: number): Place[] {
  return joined(
    spans.map((span) => wholeClauses(draft, span)),
    gap,
  ).map(draft.placeOf)
}
