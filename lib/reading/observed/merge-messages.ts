import type { Message } from '../../schema/conversation'
import type { ObservedFacts } from './facts'

/** The page's messages with the exact times of its replies, by message id. Messages only a reply has are not added. */
export function mergeMessageTimes<M extends Pick<Message, 'id' | 'at'>>(
  messages: readonly M[],
  facts: readonly ObservedFacts[],
): M[] {
  const times = new Map(facts.flatMap((reply) => reply.messageTimes.map(({ id, at }) => [id, at] as const)))
  return messages.map((message) => {
    const at = times.get(message.id)
    return at === undefined || at === message.at ? message : { ...message, at }
  })
}
