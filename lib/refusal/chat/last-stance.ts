import type { Conversation } from '../../schema/conversation'
import { chatText, plainText } from './plain-text'
import { says, utterancesOf } from './said'

/** What somebody may have said of one matter, and its contrary; both are global patterns. */
export interface Matter {
  yes: RegExp
  no: RegExp
}

/**
 * Where one message stands. A denial of one side is the other (没有点错); of both sides, `no` wins, so that a matter is
 * put with `no` against the refusal. A question is no assent. `null` = nothing is said of it.
 */
export function stanceOf(message: string, matter: Matter): 'yes' | 'no' | null {
  return stanceIn(chatText(message), matter) ?? stanceIn(plainText(message), matter)
}

function stanceIn(text: string, { yes, no }: Matter): 'yes' | 'no' | null {
  const assents = utterancesOf(text, yes).map(({ how }) => how)
  const dissents = utterancesOf(text, no).map(({ how }) => how)
  if (dissents.some((how) => how !== 'denied')) return 'no'
  if (assents.some((how) => how === 'denied' || how === 'retorted')) return 'no'
  return assents.includes('said') || dissents.length > 0 ? 'yes' : null
}

/** What the buyer said last of a matter; `null` when nothing was said of it. */
export function lastStance({ messages }: Conversation, matter: Matter): 'yes' | 'no' | null {
  const said = messages.filter(({ from, kind }) => from === 'buyer' && kind === 'text')
  for (const { text } of said.toReversed()) {
    const stance = stanceOf(text, matter)
    if (stance) return stance
  }
  return null
}

/** Did a person of the shop write something of this kind, and not the contrary? `what` is a global pattern. */
export function agentSaid({ messages }: Conversation, what: RegExp): boolean {
  return messages.some(({ from, text }) => from === 'agent' && says(plainText(text), what))
}
