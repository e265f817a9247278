import type { Draft, Span } from './draft-of'

/** Words that mean the same, by the name under which phrases use them. Rows are pieces of a pattern. */
export type Words = Readonly<Record<string, readonly string[]>>

/**
 * A phrase as it stands in a table. `<name>` = any word of that group; `…` = up to 18 signs;
 * `‥` = up to 6 of the same sentence; `·` = a parting that may be there; the rest is a pattern,
 * in which a group stands at most 5 times (`)*`, `)+`).
 */
export interface Phrase {
  say: string
  /** Not when this stands within 14 signs around it. */
  unless?: RegExp
}

/** A phrase of several wordings, told a row each so that a person can read them. */
export const oneOf = (...wordings: string[]): string => wordings.join('|')

export interface Said extends Span {
  phrase: Phrase
}

export type Finder = (draft: Draft) => Said[]

/** Finds every phrase of a table. The gaps are bounded, so the time is linear in the draft. */
export function finderOf(words: Words, phrases: readonly (string | Phrase)[]): Finder {
  const rows = phrases.map((row) => {
    const phrase = typeof row === 'string' ? { say: row } : row
    return { phrase, pattern: new RegExp(sourceOf(words, phrase.say), 'g') }
  })
  return (draft) =>
    rows.flatMap(({ phrase, pattern }) =>
      matchesOf(pattern, draft.text)
        .map((span) => ({ ...span, phrase }))
        .filter((said) => !phrase.unless?.test(around(draft, said, 14))),
    )
}

/** Where a global pattern matches; nothing where it does not, at the least cost. */
export function matchesOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    else spans.push(trimmed(text, match.index, pattern.lastIndex))
  }
  return spans
}

/** Without the partings that a phrase may begin or end with. */
function trimmed(text: string, start: number, end: number): Span {
  const partings = ' ，。？'
  let [first, last] = [start, end]
  while (first < last - 1 && partings.includes(text.charAt(first))) first++
  while (last > first + 1 && partings.includes(text.charAt(last - 1))) last--
  return { start: first, end: last }
}

/** A phrase's pattern; a group may use others. Throws on a group that is not in the table. */
export function sourceOf(words: Words, say: string): string {
  return (
    say
      .replace(/<([^>=!]+)>/g, (_, name: string) => {
        const rows = words[name]
        if (!rows) throw new Error(`no word group ${name}`)
        return `(?:${rows.map((row) => sourceOf(words, row)).join('|')})`
      })
      .replaceAll('…', '[^]{0,18}?')
      .replaceAll('‥', '[^。？]{0,6}?')
      .replaceAll('·', '[ ，]?')
      // Repeated alternatives that begin alike would try every way to part them.
      .replaceAll(')*', '){0,4}')
      .replaceAll(')+', '){1,5}')
  )
}

/** The text of a span with so many signs before and behind it. */
export function around({ text }: Draft, { start, end }: Span, signs: number): string {
  return text.slice(Math.max(0, start - signs), end + signs)
}

/** The text just before a span. */
export function before({ text }: Draft, { start }: Pick<Span, 'start'>, signs: number): string {
  return text.slice(Math.max(0, start - signs), start)
}
