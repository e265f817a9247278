import { epochOf } from '../../domain/time'
import type { Message } from '../../schema/conversation'
import type { ChatPromise } from '../../schema/promise'
import type { Time } from '../../schema/time'
import { USUAL_TERMS } from '../clocks/usual-terms'
import { heardIn, type HeardMessage } from './promise-in'

export interface PromiseTerms {
  now: Time
  /** What «稍等» without a time gives, in seconds; absent = three minutes. */
  tierSeconds?: number
}

/**
 * The waits that agents asked for in a chat and nobody has ended by `now`, oldest first; overdue ones stay.
 *
 * Given by agents' own messages alone: a robot's words, a buyer's 稍等 and what was said at an unknown time are none.
 * All of a chat's promises end with the next message of an agent that says more than a wait or a courtesy, and with
 * a picture or card of his; the buyer's thanks end nothing. A second «稍等» moves nothing, since the buyer counts from
 * the first: it is a promise of its own only when it falls due before all that stand. One that names a time always is.
 */
export function findPromises(
  messages: readonly Message[],
  { now, tierSeconds = USUAL_TERMS.waitSeconds }: PromiseTerms,
): ChatPromise[] {
  let open: ChatPromise[] = []
  for (const { message, heard } of sinceLastAnswer(messages, { now, tierSeconds })) {
    if (!heard?.onlyWait) open = []
    // Of a message at an unknown time only its meaning counts, not its clock.
    if (!heard?.promise || message.at === null) continue
    const { promise } = heard
    const isSooner = open.every(({ dueAt }) => epochOf(promise.dueAt) < epochOf(dueAt))
    if (promise.timed || isSooner) open.push({ messageId: message.id, at: message.at, ...promise })
  }
  return open
}

interface Heard {
  message: Message
  /** `null` = a picture or card, which answers whatever it shows. */
  heard: HeardMessage | null
}

/** An agent's messages from his last answer on, oldest first: what stands before can't stand any more. */
function sinceLastAnswer(
  messages: readonly Message[],
  { now, tierSeconds }: { now: Time; tierSeconds: number },
): Heard[] {
  const late: Heard[] = []
  for (const message of messages.toReversed()) {
    const { at, from, kind, text } = message
    if (from !== 'agent' || (at !== null && at > now)) continue
    const heard = kind === 'text' ? heardIn(text, { at: at ?? now, tierSeconds }) : null
    late.push({ message, heard })
    if (!heard?.onlyWait) break
  }
  return late.toReversed()
}
