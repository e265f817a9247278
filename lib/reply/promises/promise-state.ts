import { epochOf, timeOf } from '../../domain/time'
import type { ChatPromise } from '../../schema/promise'
import type { Time } from '../../schema/time'

/** A promise rings when this much of its time is over. */
export const RING_SHARE = 0.8
/** One broken for longer says little: it was kept in another window, or forgiven. */
const KEPT_MS = 86_400_000

/** What was done about a promise, as it is kept. */
export interface PromiseMarkOf {
  messageId: string
  state: 'dismissed' | 'rung'
  /** Until when it is put off; `null` = for good. */
  until: Time | null
}

/** When it rings: at 80 % of its time, whole seconds. */
export function ringAt({ at, dueAt }: Pick<ChatPromise, 'at' | 'dueAt'>): Time {
  return timeOf(epochOf(at) + Math.floor(((epochOf(dueAt) - epochOf(at)) * RING_SHARE) / 1000) * 1000)
}

/** `waiting` before it rings, `near` from then on, `late` when it is broken; `put-off`, `dismissed` by the agent. */
export type PromiseState = 'waiting' | 'near' | 'late' | 'put-off' | 'dismissed'

/** How a promise stands; `null` = broken so long ago that nobody waits for it any more. */
export function promiseState(
  promise: ChatPromise,
  mark: PromiseMarkOf | undefined,
  now: Time,
): PromiseState | null {
  const ms = epochOf(now)
  if (ms >= epochOf(promise.dueAt) + KEPT_MS) return null
  if (mark?.state === 'dismissed') {
    if (mark.until === null) return 'dismissed'
    if (ms < epochOf(mark.until)) return 'put-off'
  }
  if (ms >= epochOf(promise.dueAt)) return 'late'
  return ms >= epochOf(ringAt(promise)) ? 'near' : 'waiting'
}
