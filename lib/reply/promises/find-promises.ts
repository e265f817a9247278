import { epochOf } from '../../domain/time'
import type { Message } from '../../schema/conversation'
import type { ChatPromise } from '../../schema/promise'
import type { Time } from '../../schema/time'
import { heardIn } from './promise-in'

/** A wait without a time is due after this: the reply contract's figure, which a shop may change. */
export const USUAL_WAIT_SECONDS = 180

export interface PromiseTerms {
  now: Time
  /** What «稍等» without a time gives, in seconds. */
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
  { now, tierSeconds = USUAL_WAIT_SECONDS }: PromiseTerms,
): ChatPromise[] {
  let open: ChatPromise[] = []
  for (const { id, at, from, kind, text } of messages) {
    if (from !== 'agent' || (at !== null && epochOf(at) > epochOf(now))) continue
    if (kind !== 'text') {
      open = []
      continue
    }
    // Of a message at an unknown time only its meaning counts, not its clock.
    const { promise, onlyWait } = heardIn(text, { at: at ?? now, tierSeconds })
    if (!onlyWait) open = []
    if (promise === null || at === null) continue
    const isSooner = open.every(({ dueAt }) => epochOf(promise.dueAt) < epochOf(dueAt))
    if (promise.timed || isSooner) open.push({ messageId: id, at, ...promise })
  }
  return open
}
