import { epochOf } from '../../domain/time'
import type { Conversation } from '../../schema/conversation'
import type { Time } from '../../schema/time'

/**
 * Did a person of the shop write after `time`? `null` = it can't be told: the time is unknown, or what the agents
 * wrote has none. A robot's message is nobody's contact.
 */
export function agentSpokeAfter({ messages }: Conversation, time: Time | null): boolean | null {
  const own = messages.filter(({ from }) => from === 'agent')
  if (own.length === 0) return false
  if (time === null) return null
  if (own.some(({ at }) => at !== null && epochOf(at) > epochOf(time))) return true
  return own.some(({ at }) => at === null) ? null : false
}
