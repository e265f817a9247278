import { spansOf, type Draft, type Span } from './draft-of'
import { sourceOf, type Words } from './phrases'

/** Where the words of a group stand in one draft, in order. Each group is looked for once, when first asked for. */
export type Slots<Name extends string> = (...names: Name[]) => readonly Span[]

/**
 * Makes a table of word groups ready to be looked for. A row is a piece of a pattern as in `finderOf`; of rows that
 * match at one place the first listed counts.
 */
export function slotsOf<Name extends string>(
  words: Readonly<Record<Name, readonly string[]>>,
  others: Words = {},
): (draft: Draft) => Slots<Name> {
  const all: Words = { ...others, ...words }
  const patterns = new Map<string, RegExp>()
  for (const name of Object.keys(words)) patterns.set(name, new RegExp(sourceOf(all, `<${name}>`), 'g'))
  return (draft) => {
    const known = new Map<string, readonly Span[]>()
    const of = (name: Name): readonly Span[] => {
      const pattern = patterns.get(name)
      const found = known.get(name) ?? (pattern ? spansOf(draft, pattern) : [])
      known.set(name, found)
      return found
    }
    return (...names) =>
      names.length === 1 ? names.flatMap(of) : names.flatMap(of).toSorted((a, b) => a.start - b.start)
  }
}

/** Two slots that stand by each other, in the order in which they are said. */
export interface Pair extends Span {
  /** The one of the first list. */
  a: Span
  /** The one of the second list. */
  b: Span
}

/**
 * Every one of the first beside one of the second, whichever comes first, with at most so many signs between; those that overlap are none.
 * Both lists in order, the time linear in them.
 */
export function near(firsts: readonly Span[], seconds: readonly Span[], signs: number): Pair[] {
  const pairs: Pair[] = []
  let from = 0
  for (const a of firsts) {
    while ((seconds[from]?.end ?? Infinity) + signs < a.start) from++
    for (let at = from; at < seconds.length; at++) {
      const b = seconds[at]
      if (!b || b.start > a.end + signs) break
      if (b.end <= a.start || a.end <= b.start)
        pairs.push({ a, b, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
    }
  }
  return pairs
}

/** Every one of the first that one of the second follows with at most so many signs between. */
export function followed(firsts: readonly Span[], seconds: readonly Span[], signs: number): Pair[] {
  return near(firsts, seconds, signs).filter(({ a, b }) => a.end <= b.start)
}

/** The words between the two of a pair. */
export function between({ text }: Draft, { a, b }: Pair): string {
  return a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start)
}
