import type { Draft, Span } from './draft-of'
import { around, matchesOf, sourceOf, type Phrase, type Words } from './phrases'

/** Phrases that say one thing in many ways; how they are written see `Phrase`. */
export interface PhraseGroup {
  /** What they say, as the buyer hears it. */
  means: string
  says: readonly (string | Phrase)[]
  /** Breaks the rule wherever it stands, unless excused. */
  firm?: boolean
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
  const ready = groups.map((group) => readyGroup(words, group))
  return (draft) =>
    ready.flatMap(({ any, rows, ...of }) => {
      any.lastIndex = 0
      if (!any.test(draft.text)) return []
      return rows.flatMap(({ pattern, unless, phrase }) =>
        matchesOf(pattern, draft.text)
          .filter((span) => !unless?.test(around(draft, span, 14)))
          .map((span) => ({ ...span, ...of, phrase, excused: isHarmless(draft, span) })),
      )
    })
}

function readyGroup(words: Words, { means, says, firm = false }: PhraseGroup) {
  const phrases = says.map((say): Phrase => (typeof say === 'string' ? { say } : say))
  const rows = phrases.map(({ say, unless }) => ({
    phrase: numberOf(say),
    unless,
    pattern: new RegExp(sourceOf(words, say), 'g'),
  }))
  // Most groups have nothing in most drafts: one look tells.
  const any = new RegExp(rows.map(({ pattern }) => pattern.source).join('|'), 'g')
  return { group: numberOf(means), firm, rows, any }
}

/** FNV-1a: words as a number. */
function numberOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
