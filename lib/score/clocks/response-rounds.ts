import { inServiceHours } from '../../domain/counted-hours'
import { secondsBetween } from '../../domain/time'
import type { ChatRoundEvent } from '../../schema/score-event'
import type { Time } from '../../schema/time'
import type { Share } from './share'

/** 飞鸽平均响应时长 (商家体验分规范, since 2025-03-15). */
export interface ResponseRules {
  /** What a question that was never answered counts, 600 s. */
  unansweredSeconds: number
  /** A question asked less than `unansweredSeconds` before this may still be answered and is not counted yet. */
  now?: Time
}

/**
 * The share of one round: its seconds and 1. `null` when it does not count: a robot's session, one started outside
 * 8:00:00–22:59:59, one of which this is not known, or a question still waiting for its answer. An answer counts its own
 * time however late it came; only a question without any counts `unansweredSeconds`.
 */
export function responseShare(
  round: ChatRoundEvent,
  { unansweredSeconds, now }: ResponseRules,
): Share | null {
  const asked = round.askedAt ?? round.at
  if (round.human !== true || !inServiceHours(round.sessionStartedAt ?? asked)) return null
  if (round.answeredAt) return { num: Math.max(0, secondsBetween(asked, round.answeredAt)), den: 1 }
  const isPending = now !== undefined && secondsBetween(asked, now) < unansweredSeconds
  return isPending ? null : { num: unansweredSeconds, den: 1 }
}
