import { isQuoted } from './draft/excuses'
import { clauseAt, type Draft, type Span } from './draft/draft-of'

/** One sign inside a clause, for patterns over a folded draft. */
export const IN = '[^ ，。？]'

/** A number in front of a unit: figures, Chinese numerals or both. */
export const COUNT = '[0-9一二两三四五六七八九十百半]{1,5}几?'

/** The words of a span. */
export function wordsOf({ text }: Draft, { start, end }: Span): string {
  return text.slice(start, end)
}

/** The words of the span's own clause that stand before it. */
export function leadOf(draft: Draft, { start }: Pick<Span, 'start'>): string {
  return draft.text.slice(Math.max(clauseAt(draft, start).start, start - 16), start)
}

/** The words of the span's own clause that stand after it. */
export function tailOf(draft: Draft, { end }: Pick<Span, 'end'>): string {
  const clause = clauseAt(draft, Math.max(0, end - 1))
  return draft.text.slice(end, Math.max(end, Math.min(clause.end, end + 16)))
}

/** A clause that nobody parted is read no further than this around a place. */
const WIDEST = 60

/** The clause in which a span begins. */
export function clauseOf(draft: Draft, { start }: Pick<Span, 'start'>): string {
  const clause = clauseAt(draft, start)
  return draft.text.slice(Math.max(clause.start, start - WIDEST), Math.min(clause.end, start + WIDEST))
}

/** The first of some spans that is said by the agent himself (not quoted) and passes a test. */
export function firstSaid(draft: Draft, spans: readonly Span[], test: (span: Span) => boolean): Span | null {
  return spans.find((span) => !isQuoted(draft, span) && test(span)) ?? null
}

/** One span over all of some spans that belong together, at least one. */
export function covering(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

/** Signs between a name, a phone and an address that belong together. */
const BESIDE = 3

/** Some spans and those of `others` that stand right beside one of them, or beside one so found. */
export function withBeside(spans: readonly Span[], others: readonly Span[]): Span[] {
  const kept = [...spans]
  const meets = (one: Span, next: Span): boolean => next.start >= one.end && next.start - one.end <= BESIDE
  const onward = others.toSorted((x, y) => x.start - y.start)
  for (const item of [...onward, ...onward.toReversed()])
    if (!kept.includes(item) && kept.some((one) => meets(one, item) || meets(item, one))) kept.push(item)
  return kept
}
