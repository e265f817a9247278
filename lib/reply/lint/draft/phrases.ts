import type { Draft, Span } from './draft-of'

/** Words that mean the same, by the name under which phrases use them. Rows are pieces of a pattern. */
export type Words = Readonly<Record<string, readonly string[]>>

/**
 * A phrase as it stands in a table. `<name>` = any word of that group; `…` = up to 16 signs of the same sentence;
 * `‥` = up to 6; `·` = a parting that may be there; the rest is a pattern.
 */
export interface Phrase {
  say: string
  /** Not when this stands within 14 signs around it. */
  unless?: RegExp
}

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
      [...draft.text.matchAll(pattern)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length, phrase }))
        .filter(({ start, end }) => end > start && !phrase.unless?.test(around(draft, { start, end }, 14))),
    )
}

/** A phrase's pattern; throws on a group that is not in the table. */
export function sourceOf(words: Words, say: string): string {
  return say
    .replace(/<([^>=!]+)>/g, (_, name: string) => {
      const rows = words[name]
      if (!rows) throw new Error(`no word group ${name}`)
      return `(?:${rows.join('|')})`
    })
    .replaceAll('…', '[^。？]{0,16}?')
    .replaceAll('‥', '[^。？]{0,6}?')
    .replaceAll('·', '[ ，]?')
}

/** The text of a span with so many signs before and behind it. */
export function around({ text }: Draft, { start, end }: Span, signs: number): string {
  return text.slice(Math.max(0, start - signs), end + signs)
}

/** The text just before a span. */
export function before({ text }: Draft, { start }: Pick<Span, 'start'>, signs: number): string {
  return text.slice(Math.max(0, start - signs), start)
}
