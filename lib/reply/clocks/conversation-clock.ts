import { chatRoundsOf, SESSION_GAP_SECONDS, type SpokenMessage } from '../../domain/chat-rounds'
import { inServiceHours } from '../../domain/counted-hours'
import { epochOf, secondsBetween, timeOf } from '../../domain/time'
import type { Platform } from '../../schema/platform'
import type { ReplyTerms } from '../../schema/reply-terms'
import type { TextReading } from '../../schema/text-reading'
import type { Time } from '../../schema/time'
import { isComplaint, tierSeconds, type TierId } from './reply-tier'

/** 抖店 counts a round never answered as ten minutes; 千牛 asks for an answer within three. */
export const OFFICIAL_SECONDS: Readonly<Record<Platform, number>> = { douyin: 600, qianniu: 180 }

export interface ClockMessage extends SpokenMessage {
  reading?: TextReading | null | undefined
}

/** A limit and when it is over; `dueAt: null` = the question's time is unknown. */
export interface Limit {
  limitSeconds: number
  dueAt: Time | null
}

/** Why the platform counts a question, or not. */
export type CountsWhy =
  'in-hours' | 'session-outside-hours' | 'asked-outside-hours' | 'robot-answered' | 'time-unknown'

/** What waits in a chat and how long. Times and seconds are `null` where the page showed none. */
export interface ConversationClock {
  askedAt: Time | null
  waitedSeconds: number | null
  /** Does the platform's figure count this question? `null` = it can't be told. */
  counts: boolean | null
  why: CountsWhy
  sessionStartedAt: Time | null
  /** 抖店: 600 s, what an unanswered round counts; 千牛: 180 s. `null` = the platform counts nothing here. */
  official: Limit | null
  /** The shop's own. */
  tier: Limit & { id: TierId }
  /** Is the session's first answer still owed? */
  first: Limit | null
  /** From the session's first complaint; `null` = none was read. */
  golden: Limit | null
}

export interface ClockInput {
  platform: Platform
  /** In their order. */
  messages: readonly ClockMessage[]
  now: Time
  terms: ReplyTerms
  tier: TierId
}

/** The clock of the question that waits for an answer; `null` = none does, as far as this browser saw. */
export function conversationClock({
  platform,
  messages,
  now,
  terms,
  tier,
}: ClockInput): ConversationClock | null {
  const said = messages.filter(({ at }) => at === null || at <= now)
  // Most chats end with an answer: there is nothing to go through.
  if (said.findLast(({ from }) => from === 'buyer' || from === 'agent')?.from !== 'buyer') return null
  const round = chatRoundsOf(said).at(-1)
  if (!round || round.answered) return null
  const { askedAt, sessionStartedAt } = round
  const [counts, why] = round.human ? countsOf(platform, round) : ([false, 'robot-answered'] as const)
  const session = said.slice(sessionStartOf(said))
  const complainedAt = session.find(
    ({ from, reading }) => from === 'buyer' && isComplaint(reading ?? null),
  )?.at
  const isFirst = !session.some(({ from }) => from === 'agent')
  return {
    askedAt,
    waitedSeconds: askedAt === null ? null : Math.max(0, secondsBetween(askedAt, now)),
    counts,
    why,
    sessionStartedAt,
    official: counts === false ? null : limitFrom(askedAt, OFFICIAL_SECONDS[platform]),
    tier: { id: tier, ...limitFrom(askedAt, tierSeconds(tier, terms)) },
    first: isFirst ? limitFrom(askedAt, terms.firstReplySeconds) : null,
    golden: complainedAt ? limitFrom(complainedAt, terms.goldenSeconds) : null,
  }
}

/** 抖店 goes by the hour in which the session began, 千牛 by that of the question. */
function countsOf(
  platform: Platform,
  { sessionStartedAt, askedAt }: { sessionStartedAt: Time | null; askedAt: Time | null },
): [counts: boolean | null, why: CountsWhy] {
  const from = platform === 'douyin' ? sessionStartedAt : askedAt
  if (from === null || askedAt === null) return [null, 'time-unknown']
  if (inServiceHours(from)) return [true, 'in-hours']
  return [false, platform === 'douyin' ? 'session-outside-hours' : 'asked-outside-hours']
}

/** Where the last session begins: after the last silence longer than a session bears. */
function sessionStartOf(messages: readonly ClockMessage[]): number {
  let [start, last]: [number, Time | null] = [0, null]
  for (const [place, { at, from }] of messages.entries()) {
    if (from === 'system') continue
    if (last !== null && at !== null && secondsBetween(last, at) > SESSION_GAP_SECONDS) start = place
    last = at ?? last
  }
  return start
}

function limitFrom(from: Time | null, limitSeconds: number): Limit {
  return { limitSeconds, dueAt: from && timeOf(epochOf(from) + limitSeconds * 1000) }
}
