import type { Draft, Span } from './draft-of'
import { around, matchesOf, sourceOf, type Phrase, type Words } from './phrases'

/** Phrases that say one thing in many ways; how they are written see `Phrase`. */
export interface PhraseGroup {
  /** What they say, as the buyer hears it. */
  means: string
  says: readonly (string | Phrase)[]
  /** Breaks the rule wherever it stands, unless excused. */
  firm?: true
}

/** Where a phrase of a table stands in a draft. */
export interface TableHit extends Span {
  /** Of its group, of the phrase itself: the same words have the same number in every build. */
  group: number
  phrase: number
  /** Denied, quoted, told of another, taken upon oneself … */
  excused: boolean
  firm: boolean
}

/** Finds every phrase of some groups, and asks of each whether something excuses it. */
export function hitFinder(
  words: Words,
  groups: readonly PhraseGroup[],
  isHarmless: (draft: Draft, span: Span) => boolean,
): (draft: Draft) => TableHit[] {
  const rows = groups.flatMap(({ means, says, firm = false }) =>
    says.map((say) => {
      const phrase = typeof say === 'string' ? { say } : say
      return {
        group: numberOf(means),
        phrase: numberOf(phrase.say),
        unless: phrase.unless,
        firm,
        pattern: new RegExp(sourceOf(words, phrase.say), 'g'),
      }
    }),
  )
  return (draft) =>
    rows.flatMap(({ group, phrase, unless, firm, pattern }) =>
      matchesOf(pattern, draft.text)
        .filter((span) => !unless?.test(around(draft, span, 14)))
        .map((span) => ({ ...span, group, phrase, firm, excused: isHarmless(draft, span) })),
    )
}

/** FNV-1a: words as a number. */
function numberOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
