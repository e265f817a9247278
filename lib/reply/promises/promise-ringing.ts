import { epochOf, timeOf } from '../../domain/time'
import type { Platform } from '../../schema/platform'
import type { ChatPromise } from '../../schema/promise'
import type { Time } from '../../schema/time'
import { promiseState, ringAt, type PromiseMarkOf } from './promise-state'

/** One promise of one chat, with what was done about it. */
export interface CaseOfPromise {
  platform: Platform
  conversationKey: string
  promise: ChatPromise
  mark: PromiseMarkOf | undefined
}

export interface RingPlan {
  /** How many the badge counts: about to break, or broken a short while ago. None in quiet hours. */
  badge: number
  /** Those that ring now for the first time. None in quiet hours: they ring when those are over. */
  fresh: CaseOfPromise[]
  /** Those of them that are told of: one a chat, and none of a chat in which one has rung already. */
  told: CaseOfPromise[]
  /** Chats whose promises still run: to be looked at again however long nobody speaks there. */
  standing: Pick<CaseOfPromise, 'platform' | 'conversationKey'>[]
  /** When something changes though nobody says anything; `null` = never. */
  nextAt: Time | null
}

/** A promise broken for longer leaves the badge, which is for what can still be saved or said sorry for. */
const LATE_MS = 30 * 60_000
/** How long after a quiet hour may have begun or ended it is looked at again. */
const QUIET_LOOK_MS = 15 * 60_000

/** What rings at `now`; `quiet` = no badge and no notice at this time of day. */
export function promiseRinging(
  cases: readonly CaseOfPromise[],
  { now, quiet }: { now: Time; quiet: boolean },
): RingPlan {
  const ms = epochOf(now)
  const ringing = cases.filter(({ promise, mark }) => {
    const state = promiseState(promise, mark, now)
    return state === 'near' || (state === 'late' && ms < epochOf(promise.dueAt) + LATE_MS)
  })
  const running = cases.filter(({ promise, mark }) => {
    const state = promiseState(promise, mark, now)
    return state !== null && state !== 'dismissed'
  })
  const turns = running.flatMap(({ promise, mark }) => turnsOf(promise, mark)).filter((turn) => turn > ms)
  const quietLook = quiet && ringing.length > 0 ? [ms + QUIET_LOOK_MS] : []
  const next = [...turns, ...quietLook].toSorted((a, b) => a - b)[0]
  const fresh = quiet ? [] : ringing.filter(({ mark }) => mark?.state !== 'rung')
  const rung = new Set(ringing.filter((one) => !fresh.includes(one)).map(keyOf))
  return {
    badge: quiet ? 0 : ringing.length,
    fresh,
    told: firstOfChats(fresh).filter((one) => !rung.has(keyOf(one))),
    standing: chatsOf(running),
    nextAt: next === undefined ? null : timeOf(next),
  }
}

/** Epoch milliseconds at which the state of a promise changes. */
function turnsOf(promise: ChatPromise, mark: PromiseMarkOf | undefined): number[] {
  const due = epochOf(promise.dueAt)
  const until = mark?.state === 'dismissed' && mark.until !== null ? [epochOf(mark.until)] : []
  return [epochOf(ringAt(promise)), due, due + LATE_MS, ...until]
}

const keyOf = ({ platform, conversationKey }: Pick<CaseOfPromise, 'platform' | 'conversationKey'>) =>
  `${platform} ${conversationKey}`

/** The first to fall due of each chat. */
function firstOfChats(cases: readonly CaseOfPromise[]): CaseOfPromise[] {
  const sorted = cases.toSorted((a, b) => a.promise.dueAt.localeCompare(b.promise.dueAt))
  return [...new Map(sorted.toReversed().map((one) => [keyOf(one), one])).values()]
}

function chatsOf(cases: readonly CaseOfPromise[]): RingPlan['standing'] {
  const chats = new Map(
    cases.map(({ platform, conversationKey }) => [
      keyOf({ platform, conversationKey }),
      { platform, conversationKey },
    ]),
  )
  return [...chats.values()]
}
