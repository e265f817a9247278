import type { Words } from './translate'

/**
 * The text without slots of a code that is only known at run time: `<group>.<code>`, else `<group>.other`, else `''`.
 * Raw codes never show.
 */
export function knownWord(words: Words, group: string, code: string): string {
  return words[`${group}.${code}`] ?? words[`${group}.other`] ?? ''
}
