import {
  chatRoundsOf,
  SESSION_GAP_SECONDS,
  type ChatRound,
  type SpokenMessage,
} from '../../domain/chat-rounds'
import { hourOf, inServiceHours } from '../../domain/counted-hours'
import { dayOf, secondsBetween } from '../../domain/time'
import type { Platform } from '../../schema/platform'
import type { Day, Time } from '../../schema/time'
import type { RoundMeasure } from './measures'

/** 抖店 counts a round never answered as ten minutes; 千牛 asks for an answer within three. */
const UNANSWERED_SECONDS = 600
const WITHIN_SECONDS = 180

export type RoundSums = Record<Day, Partial<Record<RoundMeasure, number>>>

export interface RoundCounts {
  sums: RoundSums
  /** The last question still waits, too short to count as unanswered. */
  waiting: boolean
}

/** What the messages of a chat, in their order, add to each day as known at `readAt`. */
export function roundCountsOf(
  messages: readonly SpokenMessage[],
  { platform, readAt }: { platform: Platform; readAt: Time },
): RoundCounts {
  const sums: RoundSums = {}
  let waiting = false
  for (const round of chatRoundsOf(messages)) {
    const { askedAt } = round
    if (askedAt === null || !counts(round, platform)) continue
    if (isWaiting(round, askedAt, { platform, readAt })) {
      waiting = true
      continue
    }
    const day = (sums[dayOf(askedAt)] ??= {})
    for (const [measure, count] of measuresOf(round, askedAt, platform)) {
      if (count > 0) day[measure] = (day[measure] ?? 0) + count
    }
  }
  return { sums, waiting }
}

/** 抖店 counts by the hour in which the session began, 千牛 by that of the question. */
function counts({ sessionStartedAt, askedAt, answered, answeredAt }: ChatRound, platform: Platform): boolean {
  if (answered && answeredAt === null) return false
  const from = platform === 'douyin' ? sessionStartedAt : askedAt
  return from !== null && inServiceHours(from)
}

/** Nobody has answered yet, and it is too early to say that nobody will. Only the last round can wait. */
function isWaiting(
  { answered }: ChatRound,
  askedAt: Time,
  { platform, readAt }: { platform: Platform; readAt: Time },
): boolean {
  const waited = secondsBetween(askedAt, readAt)
  return !answered && (platform === 'douyin' ? waited < UNANSWERED_SECONDS : waited <= WITHIN_SECONDS)
}

function measuresOf(round: ChatRound, askedAt: Time, platform: Platform): [RoundMeasure, number][] {
  if (!round.human) return [['rounds/robot', 1]]
  const seconds = round.answeredAt === null ? null : Math.max(0, secondsBetween(askedAt, round.answeredAt))
  const unanswered = platform === 'douyin' ? UNANSWERED_SECONDS : 0
  const slow = seconds === null || seconds > WITHIN_SECONDS
  const hour = String(hourOf(askedAt)).padStart(2, '0')
  const agent = round.agentKey
  return [
    ['rounds', 1],
    ['rounds/seconds', seconds === null ? unanswered : Math.min(seconds, UNANSWERED_SECONDS)],
    ['rounds/seconds-over', beyond(seconds)],
    ['rounds/within-180', slow ? 0 : 1],
    ['rounds/unanswered', seconds === null ? 1 : 0],
    ['rounds/slow', slow ? 1 : 0],
    [`rounds/slow/hour/${hour}`, slow ? 1 : 0],
    ...(agent === null
      ? []
      : ([
          [`rounds/agent/${agent}`, 1],
          [`rounds/slow/agent/${agent}`, slow ? 1 : 0],
        ] as [RoundMeasure, number][])),
  ]
}

/** An answer after the session's end is as good as none: it counts the ten minutes and no more. */
function beyond(seconds: number | null): number {
  if (seconds === null || seconds > SESSION_GAP_SECONDS) return 0
  return Math.max(0, seconds - UNANSWERED_SECONDS)
}

/** The sums with some added and some taken away; nothing falls below 0. */
export function shiftSums(sums: RoundSums, added: RoundSums, taken: RoundSums): RoundSums {
  const days = new Set([...Object.keys(sums), ...Object.keys(added)])
  const shifted: RoundSums = {}
  for (const day of days) {
    const measures = new Set([...keysOf(sums[day]), ...keysOf(added[day])])
    const next: Partial<Record<RoundMeasure, number>> = {}
    for (const measure of measures) {
      const count = (sums[day]?.[measure] ?? 0) + (added[day]?.[measure] ?? 0) - (taken[day]?.[measure] ?? 0)
      if (count > 0) next[measure] = count
    }
    if (keysOf(next).length > 0) shifted[day] = next
  }
  return shifted
}

function keysOf(sums: Partial<Record<RoundMeasure, number>> | undefined): RoundMeasure[] {
  return Object.keys(sums ?? {}) as RoundMeasure[]
}
