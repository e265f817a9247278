import { MINUTE, epochOf, hourOf } from './clock'
import type { ReplicaChat } from './shape'

export interface ChatRound {
  askedAt: number
  answeredAt: number | null
}

/** A round that no person answers counts as ten minutes. */
const UNANSWERED = 10 * MINUTE

/** When a person took the conversation over; null when only a robot spoke. */
export function sessionStart(chat: ReplicaChat): number | null {
  const assigned = chat.messages.find((message) => message.id.includes('_CsAssign_'))
  return assigned ? epochOf(assigned.at) : null
}

/** Sessions begun 08:00–22:59:59 count. */
export function countsForChat(chat: ReplicaChat): boolean {
  const start = sessionStart(chat)
  return start !== null && hourOf(start) >= 8 && hourOf(start) < 23
}

/** Question → first answer by a person, for every turn after the hand-over. */
export function roundsOf(chat: ReplicaChat): ChatRound[] {
  const start = sessionStart(chat)
  const rounds: ChatRound[] = []
  let open: ChatRound | null = null
  for (const message of chat.messages) {
    const at = epochOf(message.at)
    if (start === null || at < start) continue
    if (message.from === 'buyer' && !open) rounds.push((open = { askedAt: at, answeredAt: null }))
    if (message.from === 'agent' && open) {
      open.answeredAt = at
      open = null
    }
  }
  return rounds
}

/** Seconds that a round counts. */
export function secondsOf(round: ChatRound): number {
  return round.answeredAt === null ? UNANSWERED : Math.min(round.answeredAt - round.askedAt, UNANSWERED)
}
