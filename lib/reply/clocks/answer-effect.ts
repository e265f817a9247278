import type { Platform } from '../../schema/platform'
import { replyShare } from '../../score/clocks/reply-in-time'
import { responseShare } from '../../score/clocks/response-rounds'
import type { Share } from '../../score/clocks/share'
import type { ChatRoundEvent } from '../../schema/score-event'
import type { Time } from '../../schema/time'
import { OFFICIAL_SECONDS, type ConversationClock } from './conversation-clock'

/** What answering now does to a figure, over the rounds that this browser saw: never the page's own figure. */
export interface AnswerEffect {
  metric: 'imResponseSeconds' | 'reply3MinRate'
  /** Rounds behind `before`. */
  rounds: number
  /** Without this question; `null` = none was counted yet. Seconds, or a share 0–1. */
  before: number | null
  /** Answered at `now`. */
  answered: number
  /** Never answered. */
  unanswered: number
  /** What this question adds to the sum when answered now: seconds, or 1 and 0. */
  adds: number
}

interface EffectInput {
  platform: Platform
  clock: ConversationClock
  /** Seconds and rounds (抖店), rounds in time and rounds (千牛), as counted today in this browser. */
  seen: Share
  now: Time
}

/**
 * 抖店: the mean S/N becomes (S + waited)/(N + 1) when answered now and (S + 600)/(N + 1) when never answered. 千牛: the
 * share k/n becomes (k + 1)/(n + 1) within three minutes, k/(n + 1) after. `null` where the platform does not count
 * the question, or it is not known.
 */
export function answerEffect({ platform, clock, seen, now }: EffectInput): AnswerEffect | null {
  if (clock.counts !== true || clock.askedAt === null) return null
  const event: ChatRoundEvent = {
    id: '',
    at: clock.askedAt,
    type: 'chat-round',
    askedAt: clock.askedAt,
    sessionStartedAt: clock.sessionStartedAt,
    human: true,
  }
  const limit = OFFICIAL_SECONDS[platform]
  const shareOf = (round: ChatRoundEvent) =>
    platform === 'douyin'
      ? responseShare(round, { unansweredSeconds: limit })
      : replyShare(round, { withinSeconds: limit })
  const [answered, unanswered] = [shareOf({ ...event, answeredAt: now }), shareOf(event)]
  if (!answered || !unanswered) return null
  const mean = ({ num, den }: Share) => (seen.num + num) / (seen.den + den)
  return {
    metric: platform === 'douyin' ? 'imResponseSeconds' : 'reply3MinRate',
    rounds: seen.den,
    before: seen.den === 0 ? null : seen.num / seen.den,
    answered: mean(answered),
    unanswered: mean(unanswered),
    adds: answered.num,
  }
}
