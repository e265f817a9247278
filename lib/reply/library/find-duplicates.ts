import { finish, type Steps } from '../../domain/steps'
import type { ReplyScript } from '../../schema/reply-script'
import { overlapOf, pairsOf, SAME_FROM } from './same-words'

/** Two scripts that say nearly the same; `share` = what their words have in common, 0–1. */
export interface Duplicate {
  first: string
  second: string
  share: number
}

type Worded = Pick<ReplyScript, 'id' | 'text'>

/** More scripts than this holding one pair make it tell nothing. */
const TOO_COMMON = 400

/** Every pair of scripts with nearly the same words, the most alike first. Compares only those that share rare pairs. */
export const findDuplicates = (scripts: readonly Worded[]): Duplicate[] => finish(duplicateSteps(scripts))

/** The same, a script a step. */
export function* duplicateSteps(scripts: readonly Worded[]): Steps<Duplicate[]> {
  const pairs = scripts.map(({ text }) => pairsOf(text))
  const holders = new Map<string, number[]>()
  const found: Duplicate[] = []
  for (const [index, tokens] of pairs.entries()) {
    for (const earlier of candidates(tokens, holders)) {
      const share = overlapOf(pairs[earlier] ?? new Set(), tokens)
      if (share < SAME_FROM) continue
      found.push({ first: scripts[earlier]?.id ?? '', second: scripts[index]?.id ?? '', share })
    }
    for (const token of tokens) {
      const held = holders.get(token)
      if (held) held.push(index)
      else holders.set(token, [index])
    }
    yield index + 1
  }
  return found.sort((a, b) => b.share - a.share)
}

/** Earlier scripts that share enough pairs to be worth comparing. */
function candidates(tokens: ReadonlySet<string>, holders: ReadonlyMap<string, number[]>): number[] {
  const shared = new Map<number, number>()
  for (const token of tokens) {
    const held = holders.get(token)
    if (!held || held.length > TOO_COMMON) continue
    for (const index of held) shared.set(index, (shared.get(index) ?? 0) + 1)
  }
  return [...shared].filter(([, count]) => count >= tokens.size * SAME_FROM * 0.5).map(([index]) => index)
}
