import { epochOf } from '../../domain/time'
import type { Platform } from '../../schema/platform'
import type { ChatPromise } from '../../schema/promise'
import type { Time } from '../../schema/time'
import type { AnswerEffect } from '../clocks/answer-effect'
import type { ConversationClock } from '../clocks/conversation-clock'
import { cutOffOf, limitPart, WEIGHTS, type DamagePart } from './damage-parts'

/** A chat in which something waits. */
export interface ChatToAnswer {
  platform: Platform
  conversationKey: string
  shopName: string | null
  orderIds: readonly string[]
  /** The question that waits; `null` = none, then there are promises. */
  clock: ConversationClock | null
  /** What answering now does to the figure; `null` = not counted, or not known. */
  effect: AnswerEffect | null
  /** The buyer's last message; `null` = unknown. */
  askId: string | null
  askText: string | null
  /** Was the buyer's message understood? */
  isRead: boolean
  /** Promises that stand, the first to fall due first. */
  promises: readonly ChatPromise[]
  /** When this browser last saw the chat. */
  readAt: Time
}

const AVERAGE_SECONDS = 600

/** What the next minute costs in one chat. */
export function chatParts({ platform, clock, promises }: ChatToAnswer, now: Time): DamagePart[] {
  const promised = promises.map(({ at, dueAt }) =>
    limitPart(
      'promise',
      { dueAt, limitSeconds: (epochOf(dueAt) - epochOf(at)) / 1000 },
      { weight: WEIGHTS.promise, now },
    ),
  )
  return clock === null ? promised : [...clockParts(platform, clock, now), ...promised]
}

function clockParts(platform: Platform, clock: ConversationClock, now: Time): DamagePart[] {
  const { official, tier, first, golden, counts } = clock
  const parts = [limitPart('tier', tier, { weight: WEIGHTS.tier[tier.id], now })]
  if (first) parts.push(limitPart('first', first, { weight: WEIGHTS.first, now }))
  if (golden) parts.push(limitPart('golden', golden, { weight: WEIGHTS.golden, now }))
  if (counts === false) return parts
  const cutOff = cutOffOf(now)
  if (cutOff) parts.push(limitPart('cut-off', cutOff, { weight: WEIGHTS['cut-off'], now }))
  if (platform === 'qianniu') {
    return official ? [...parts, limitPart('official', official, { weight: WEIGHTS.official, now })] : parts
  }
  // Each minute of a wait adds the same to the sum, whenever it comes.
  return [
    ...parts,
    { id: 'average', damage: (WEIGHTS.average * 60) / AVERAGE_SECONDS, dueAt: official?.dueAt ?? null },
  ]
}
