import { inServiceHours } from '../../domain/counted-hours'
import { secondsBetween } from '../../domain/time'
import type { ChatRoundEvent } from '../../schema/score-event'
import type { Time } from '../../schema/time'
import type { Share } from './share'

/** 旺旺3分钟人工响应率: questions answered by a person within 3 minutes ÷ questions. */
export interface ReplyRules {
  /** 180 s, the last of them included. */
  withinSeconds: number
  /** A question asked less than `withinSeconds` before this may still be answered in time and is not counted yet. */
  now?: Time
}

/**
 * The share of one question: 1 in time or 0, and 1. A full-auto robot's words are no answer, a draft that a person
 * sent (智能辅助) is one, and handing the buyer on without an answer leaves the question unanswered. `null` when it
 * does not count: asked outside 08:00–23:00, still waiting, or answered by nobody knows whom.
 */
export function replyShare(round: ChatRoundEvent, { withinSeconds, now }: ReplyRules): Share | null {
  const asked = round.askedAt ?? round.at
  if (!inServiceHours(asked)) return null
  if (round.transferred === true) return { num: 0, den: 1 }
  const isPerson = round.human === true || round.assisted === true
  if (round.answeredAt && isPerson) {
    return { num: secondsBetween(asked, round.answeredAt) <= withinSeconds ? 1 : 0, den: 1 }
  }
  if (round.answeredAt && round.human !== false) return null
  const isPending = now !== undefined && secondsBetween(asked, now) <= withinSeconds
  return isPending ? null : { num: 0, den: 1 }
}
