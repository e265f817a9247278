import type { LintInput, Place } from '../rule'
import { draftOf, type Draft } from './draft-of'
import { finderOf, type Phrase, type Said, type Words } from './phrases'

interface Table {
  words: Words
  phrases: readonly (string | Phrase)[]
  /** Whether a phrase that stands there is harmless after all. */
  excuse?: (draft: Draft, said: Said) => boolean
}

/** Finds what a table of phrases says, less what is excused. */
export function findByTable({ words, phrases, excuse }: Table): (input: LintInput) => Place[] {
  const find = finderOf(words, phrases)
  return (input) => {
    const draft = draftOf(input)
    return find(draft)
      .filter((said) => !excuse?.(draft, said))
      .map((said) => draft.placeOf(said))
  }
}
