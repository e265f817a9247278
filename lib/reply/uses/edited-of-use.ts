import { secondsBetween } from '../../domain/time'
import type { ScriptUse } from '../../schema/script-use'
import type { Time } from '../../schema/time'
import { isSameText } from './same-text'
import { saidAfter, type SaidMessage } from './said-message'

/** A reply that is sent later than this was hardly that draft. */
const SENT_WITHIN_SECONDS = 3600

/**
 * Was the script changed before it was sent? Told by the agent's first message after it left the panel and before the
 * next script did (`nextAt`, `null` = none has yet), within an hour. `null` = that message, or the script's own text,
 * was not seen.
 */
export function editedOfUse(
  { at, text }: Pick<ScriptUse, 'at' | 'text'>,
  { messages, nextAt }: { messages: readonly SaidMessage[]; nextAt: Time | null },
): boolean | null {
  if (text == null) return null
  const sent = messages.find((message) => {
    const { from, kind } = message
    return from === 'agent' && kind === 'text' && saidAfter(message, at)
  })
  if (sent?.at == null || secondsBetween(at, sent.at) > SENT_WITHIN_SECONDS) return null
  if (nextAt !== null && sent.firstReadAt >= nextAt) return null
  return !isSameText(text, sent.text)
}
