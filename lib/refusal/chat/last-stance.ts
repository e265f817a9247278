import type { Conversation } from '../../schema/conversation'
import { plainText } from './plain-text'

/** What somebody may have said of one matter, and its contrary. */
export interface Matter {
  yes: RegExp
  no: RegExp
}

/** What the buyer said last of a matter; `null` when nothing was said of it. */
export function lastStance({ messages }: Conversation, { yes, no }: Matter): 'yes' | 'no' | null {
  const said = messages
    .filter(({ from, kind }) => from === 'buyer' && kind === 'text')
    .map(({ text }) => plainText(text))
  for (const text of said.toReversed()) {
    if (no.test(text)) return 'no'
    if (yes.test(text)) return 'yes'
  }
  return null
}

/** Did a person of the shop write something of this kind? */
export function agentSaid({ messages }: Conversation, what: RegExp): boolean {
  return messages.some(({ from, text }) => from === 'agent' && what.test(plainText(text)))
}
