import type { Time } from '../schema/time'
import { secondsBetween } from './time'

/** Silence longer than this ends a session. The platforms publish no figure: this is our reading. */
export const SESSION_GAP_SECONDS = 3600

/** What a message must tell to be counted; messages come in the order in which they were written. */
export interface SpokenMessage {
  at: Time | null
  from: 'buyer' | 'agent' | 'system' | 'robot'
  agentKey: string | null
}

/** A question of a buyer (one message or several in a row) and the first answer of a person to it. */
export interface ChatRound {
  /** The first message of its session; `null` = no message of it has a time. */
  sessionStartedAt: Time | null
  /** The question's first message; `null` = its time is unknown. */
  askedAt: Time | null
  answered: boolean
  /** `null` when it was not answered, or at an unknown time. */
  answeredAt: Time | null
  /** Answered or owed by a person; `false` = a robot answered and nobody asked on. */
  human: boolean
  /** Who answered; `null` = nobody, or unknown. */
  agentKey: string | null
}

interface Open {
  sessionStartedAt: Time | null
  askedAt: Time | null
  byRobot: boolean
}

/**
 * The rounds of a chat, oldest first. A robot's answer is none: the question stays open for a person, and counts as
 * the robot's alone once the buyer asks again or the chat ends. A buyer who asks again in a new session opens a new
 * round; the one left behind was never answered.
 */
export function chatRoundsOf(messages: readonly SpokenMessage[]): ChatRound[] {
  const rounds: ChatRound[] = []
  let [open, session, last]: [Open | null, Time | null, Time | null] = [null, null, null]
  for (const { at, from, agentKey } of messages) {
    if (from === 'system') continue
    const fresh = last !== null && at !== null && secondsBetween(last, at) > SESSION_GAP_SECONDS
    if (session === null || fresh) session = at
    last = at ?? last
    if (from === 'buyer') {
      if (open && (open.byRobot || fresh)) {
        rounds.push(unanswered(open))
        open = null
      }
      open ??= { sessionStartedAt: session, askedAt: at, byRobot: false }
    } else if (open && from === 'robot') {
      open.byRobot = true
    } else if (open) {
      rounds.push({ ...unanswered(open), answered: true, answeredAt: at, human: true, agentKey })
      open = null
    }
  }
  return open ? [...rounds, unanswered(open)] : rounds
}

function unanswered({ sessionStartedAt, askedAt, byRobot }: Open): ChatRound {
  return { sessionStartedAt, askedAt, answered: false, answeredAt: null, human: !byRobot, agentKey: null }
}
